package dev.sourceline.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sourceline.TestDatabase;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * While a text occupies the extraction budget, single requests wait for a bounded time and lines of a bulk
 * request without limit.
 */
@QuarkusTest
@TestProfile(ExtractionQueueTest.OneAtATime.class)
class ExtractionQueueTest {
    private static final Duration LONGEST = Duration.ofSeconds(20);

    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    @TestHTTPResource("/")
    URI service = URI.create("");

    @TestHTTPResource(value = "/metrics", management = true)
    URI metrics = URI.create("");

    private Connection lock = TestDatabase.connect();
    private CompletableFuture<HttpResponse<String>> first = new CompletableFuture<>();

    @BeforeEach
    void holdTheFirst() throws Exception {
        lock.setAutoCommit(false);
        try (var statement = lock.createStatement()) {
            statement.execute("lock table article in exclusive mode");
        }
        first = client.sendAsync(
                request("/v1/articles", "text/plain", "The gate is shut, the warden said on day " + UUID.randomUUID()),
                BodyHandlers.ofString());
        untilItIsHeld();
    }

    @AfterEach
    void close() throws SQLException {
        lock.close();
        client.close();
    }

    @Test
    void requestThatWaitsTooLongIsUnavailable() throws Exception {
        for (String path : new String[] {"/v1/extract", "/v1/articles"}) {
            HttpResponse<String> answer = send(request(path, "text/plain", "The gate is open, the warden said."));
            assertThat(answer.statusCode()).isEqualTo(503);
            assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
            assertThat(answer.headers().firstValue("Retry-After")).contains("5");
            assertThat(answer.body()).contains("/v1/problems/unavailable");
        }
        letItGo();
        assertThat(send(request("/v1/extract", "text/plain", "The gate is open, the warden said."))
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void waitsAndRefusalsAreCounted() throws Exception {
        double refused = value("sourceline_gate_refusals_total{gate=\"readings\"}");
        double waited = value("sourceline_gate_waits_seconds_count{gate=\"readings\"}");
        assertThat(send(request("/v1/extract", "text/plain", "The gate is open, the warden said."))
                        .statusCode())
                .isEqualTo(503);
        assertThat(value("sourceline_gate_refusals_total{gate=\"readings\"}")).isEqualTo(refused + 1);
        assertThat(value("sourceline_gate_held_bytes{gate=\"readings\"}")).isPositive();
        String line = "{\"text\": \"The gate swings, the warden said on day " + UUID.randomUUID() + ".\"}\n";
        var bulk =
                client.sendAsync(request("/v1/articles/bulk", "application/x-ndjson", line), BodyHandlers.ofString());
        while (value("sourceline_gate_queue{gate=\"readings\"}") < 1) {
            Thread.sleep(20);
        }
        letItGo();
        assertThat(bulk.get().body()).contains("\"status\":201");
        assertThat(value("sourceline_gate_waits_seconds_count{gate=\"readings\"}"))
                .isEqualTo(waited + 1);
    }

    @Test
    void unavailableRequestReleasesItsIdempotencyKey() throws Exception {
        HttpRequest request = HttpRequest.newBuilder(
                        request("/v1/articles", "text/plain", "The gate creaks, the warden said."), (_, _) -> true)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .build();
        assertThat(send(request).statusCode()).isEqualTo(503);
        letItGo();
        assertThat(send(request).statusCode()).isEqualTo(201);
    }

    @Test
    void bulkLineWaitsWithoutLimit() throws Exception {
        String line = "{\"text\": \"The gate rusts, the warden said.\", \"url\": \"https://gate.example/%s\"}\n";
        String lines = line.formatted(UUID.randomUUID()) + line.formatted(UUID.randomUUID());
        var bulk =
                client.sendAsync(request("/v1/articles/bulk", "application/x-ndjson", lines), BodyHandlers.ofString());
        for (int i = 0; i < 5; i++) {
            assertThat(send(request("/v1/extract", "text/plain", "The gate is open, the warden said."))
                            .statusCode())
                    .isEqualTo(503);
        }
        letItGo();
        assertThat(bulk.get().body().lines()).hasSize(2).allMatch(result -> result.contains("\"status\":201"));
    }

    private void letItGo() throws Exception {
        lock.rollback();
        assertThat(first.get().statusCode()).isEqualTo(201);
    }

    private static void untilItIsHeld() throws InterruptedException {
        for (int i = 0; i < 200; i++) {
            if (TestDatabase.number(
                            "select count(*) from pg_locks where relation = 'article'::regclass and not granted")
                    > 0) {
                return;
            }
            Thread.sleep(50);
        }
        throw new AssertionError("the first does not come to be written");
    }

    private double value(String series) throws IOException, InterruptedException {
        return send(HttpRequest.newBuilder(metrics).build())
                .body()
                .lines()
                .filter(line -> line.startsWith(series + " "))
                .mapToDouble(line -> Double.parseDouble(line.substring(series.length() + 1)))
                .sum();
    }

    private HttpResponse<String> send(HttpRequest request) throws IOException, InterruptedException {
        return client.send(request, BodyHandlers.ofString());
    }

    private HttpRequest request(String path, String type, String body) {
        return HttpRequest.newBuilder(service.resolve(path))
                .header("Content-Type", type)
                .timeout(LONGEST)
                .POST(BodyPublishers.ofString(body))
                .build();
    }

    /** A budget that admits one text at a time. */
    public static final class OneAtATime implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("sourceline.reading.at-once", "1", "sourceline.reading.patience", "300ms");
        }
    }
}
