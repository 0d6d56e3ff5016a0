package dev.sourceline.platform.ratelimit;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** The concurrent streams and request bodies of one client are limited, and finished ones are released. */
@QuarkusTest
@TestProfile(RequestsAtOnceTest.Few.class)
@Timeout(60)
class RequestsAtOnceTest {
    private static final int MOST = 6;
    private static final String EVENTS =
            "GET /v1/changes?after=latest HTTP/1.1\nHost: localhost\nAccept: text/event-stream\n\n";
    private static final String STALLED_BULK =
            "POST /v1/articles/bulk HTTP/1.1\nHost: localhost\nContent-Type: application/x-ndjson"
                    + "\nTransfer-Encoding: chunked\n\n5\n{\"tex\n";

    @TestHTTPResource("/")
    URI service = URI.create("");

    @Test
    void streamsAndStalledBodiesAreBounded() throws Exception {
        List<Socket> open = new ArrayList<>();
        try {
            for (int i = 0; i < MOST; i++) {
                open.add(send(i % 2 == 0 ? EVENTS : STALLED_BULK));
            }
            untilStatus(429);
            given().get("/v1/problems")
                    .then()
                    .statusCode(429)
                    .contentType("application/problem+json")
                    .header("Retry-After", equalTo("1"))
                    .body("detail", containsString("6 requests in progress"));
            open.removeFirst().close();
            untilStatus(200);
        } finally {
            for (Socket socket : open) {
                socket.close();
            }
        }
        untilStatus(200);
    }

    private static void untilStatus(int status) throws InterruptedException {
        int last = given().get("/v1/problems").statusCode();
        for (int i = 0; i < 100 && last != status; i++) {
            Thread.sleep(50);
            last = given().get("/v1/problems").statusCode();
        }
        assertThat(last).isEqualTo(status);
    }

    private Socket send(String request) throws IOException {
        Socket socket = new Socket(service.getHost(), service.getPort());
        socket.getOutputStream().write(request.replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8));
        return socket;
    }

    public static final class Few implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("sourceline.rate-limit.at-once", Integer.toString(MOST));
        }
    }
}
