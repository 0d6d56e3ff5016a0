package dev.sourceline.changes;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sourceline.Api;
import dev.sourceline.TestDatabase;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Flow;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntSupplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A thousand event streams share the service's database connections. */
@QuarkusTest
class ManyFollowersTest {
    private static final int FOLLOWERS = 1_000;
    // The pool, Flyway's pool, and this test's own connection.
    private static final long CONNECTIONS = 16 + 4 + 1;

    private final AtomicInteger opened = new AtomicInteger();
    private final AtomicInteger seen = new AtomicInteger();

    @TestHTTPResource("/v1/changes")
    URI feed = URI.create("");

    @Test
    @Timeout(60)
    void connectionsAreShared() throws InterruptedException {
        try (HttpClient client = HttpClient.newHttpClient()) {
            for (int i = 0; i < FOLLOWERS; i++) {
                follow(client);
            }
            await(opened::get, FOLLOWERS);
            assertThat(connections()).isLessThanOrEqualTo(CONNECTIONS);
            for (int i = 0; i < 3; i++) {
                Api.keep("The observatory opens, astronomers said.", "url", "https://m.example/" + i);
            }
            await(seen::get, 3 * FOLLOWERS);
            assertThat(connections()).isLessThanOrEqualTo(CONNECTIONS);
            client.shutdownNow();
        }
    }

    private void follow(HttpClient client) {
        var request = HttpRequest.newBuilder(URI.create(feed + "?after=latest"))
                .header("Accept", "text/event-stream")
                .build();
        CompletableFuture<?> _ = client.sendAsync(request, HttpResponse.BodyHandlers.fromLineSubscriber(new Lines()));
    }

    private static void await(IntSupplier count, int expected) throws InterruptedException {
        long end = System.nanoTime() + 25_000_000_000L;
        while (count.getAsInt() < expected && System.nanoTime() < end) {
            Thread.sleep(20);
        }
        assertThat(count.getAsInt()).isEqualTo(expected);
    }

    private static long connections() {
        return TestDatabase.number("select count(*) from pg_stat_activity where datname = current_database()");
    }

    private final class Lines implements Flow.Subscriber<String> {
        @Override
        public void onSubscribe(Flow.Subscription subscription) {
            subscription.request(Long.MAX_VALUE);
        }

        @Override
        public void onNext(String line) {
            if (line.startsWith("retry:")) {
                opened.incrementAndGet();
            } else if (line.startsWith("data:")) {
                seen.incrementAndGet();
            }
        }

        @Override
        public void onError(Throwable failure) {
            // Closing the client closes its streams.
        }

        @Override
        public void onComplete() {
            // As above.
        }
    }
}
