package dev.sourceline.requestfuzz;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** Twenty thousand random requests, or as many as a minute has room for. */
@QuarkusTest
class RequestFuzzTest {
    private static final int REQUESTS = Integer.getInteger("fuzz.requests", 20_000);
    private static final Duration TIME = Duration.ofSeconds(Integer.getInteger("fuzz.request-seconds", 60));
    private static final int CONNECTIONS = 4;

    @TestHTTPResource("/")
    URI service = URI.create("");

    @Test
    void noRequestMakesTheServiceFailOrLeaveItsContract() throws IOException, InterruptedException {
        FuzzReport report = new RequestFuzz(service, "").run(REQUESTS, TIME, CONNECTIONS, 0);
        System.out.println(report);
        assertThat(report.faults()).isEmpty();
        assertThat(report.statuses()).containsKeys(200, 201, 204, 304, 400, 404, 405, 406, 410, 412, 415, 422, 428);
    }
}
