package dev.sourceline.requestfuzz;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** Sends up to twenty thousand random requests within a minute; a million in the nightly run. */
@QuarkusTest
class RequestFuzzTest {
    private static final int REQUESTS = Integer.getInteger("fuzz.requests", 20_000);
    private static final Duration TIME = Duration.ofSeconds(Integer.getInteger("fuzz.request-seconds", 60));
    private static final int CONNECTIONS = 4;
    private static final long MEGABYTE = 1 << 20;
    private static final int SAMPLES = 5;

    @TestHTTPResource("/")
    URI service = URI.create("");

    @Test
    void noRequestMakesTheServiceFailOrLeaveItsContract() throws IOException, InterruptedException {
        RequestFuzz fuzz = new RequestFuzz(service, "");
        fuzz.run(REQUESTS / 2, TIME.dividedBy(2), CONNECTIONS, 0);
        long before = usedHeap();
        FuzzReport report = fuzz.run(REQUESTS / 2, TIME.dividedBy(2), CONNECTIONS, CONNECTIONS);
        long after = usedHeap();
        System.out.println(report + ", heap " + before / MEGABYTE + " MB, then " + after / MEGABYTE + " MB");
        assertThat(report.faults()).isEmpty();
        assertThat(after - before).as("what the second half has left in memory").isLessThan(32 * MEGABYTE);
        assertThat(report.statuses()).containsKeys(200, 201, 204, 304, 400, 404, 405, 406, 410, 412, 415, 422, 428);
    }

    /**
     * The heap of service and client together. {@link RequestFuzz} watches the memory of a service in its own process.
     */
    private static long usedHeap() throws InterruptedException {
        // Requests whose caller has gone are still worked on for a while: the least of some seconds is what stays.
        long least = Long.MAX_VALUE;
        for (int i = 0; i < SAMPLES; i++) {
            System.gc();
            least = Math.min(
                    least,
                    Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory());
            Thread.sleep(1_000);
        }
        return least;
    }
}
