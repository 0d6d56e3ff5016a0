package dev.sourceline.changes;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.launchdarkly.eventsource.ConnectStrategy;
import com.launchdarkly.eventsource.ErrorStrategy;
import com.launchdarkly.eventsource.EventSource;
import com.launchdarkly.eventsource.MessageEvent;
import com.launchdarkly.eventsource.StreamException;
import dev.sourceline.Api;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A generic client of server-sent events follows the feed. */
@QuarkusTest
class EventSourceTest {
    @TestHTTPResource("/v1/changes")
    URI changes = URI.create("");

    @Test
    @Timeout(60)
    void disconnectedClientResumes() throws StreamException {
        String before = given().queryParam("after", "latest").get("/v1/changes").path("next");
        List<String> kept = new ArrayList<>();
        List<String> seen = new ArrayList<>();
        try (EventSource source = new EventSource.Builder(ConnectStrategy.http(changes))
                .lastEventId(before)
                .errorStrategy(ErrorStrategy.alwaysContinue())
                .retryDelay(10, TimeUnit.MILLISECONDS)
                .build()) {
            for (int i = 0; i < 6; i++) {
                kept.add(Api.keep("The " + i + ". bell rings, the sexton said.", "url", "https://bell.example/" + i));
                MessageEvent event = source.readMessage();
                assertThat(event.getEventName()).isEqualTo("article_created");
                assertThat(event.getLastEventId()).isNotEqualTo(before);
                seen.add(event.getData());
                if (i % 2 == 1) {
                    source.interrupt();
                }
            }
        }
        assertThat(seen).hasSameSizeAs(kept);
        for (int i = 0; i < kept.size(); i++) {
            String id = kept.get(i).substring(kept.get(i).lastIndexOf('/') + 1);
            assertThat(seen.get(i)).contains(id);
        }
    }
}
