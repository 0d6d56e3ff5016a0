package dev.sourceline.platform.metrics;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The service's own metrics have the right values, and each has a description. */
@QuarkusTest
class OwnMetricsTest {
    private static final Pattern OWN = Pattern.compile("(?m)^# TYPE (sourceline_\\w+) ");

    @TestHTTPResource(value = "/metrics", management = true)
    String metrics = "";

    @Test
    void everyMetricOfOursSaysWhatItIs() {
        String all = scrape();
        assertThat(OWN.matcher(all).results().map(found -> found.group(1)))
                .contains(
                        "sourceline_info",
                        "sourceline_text_read_bytes",
                        "sourceline_gate_waits_seconds",
                        "sourceline_gate_refusals",
                        "sourceline_streams_open",
                        "sourceline_idempotency_replays")
                .allSatisfy(name -> assertThat(all).containsPattern("(?m)^# HELP " + name + " \\S.*$"));
        assertThat(all)
                .containsPattern("sourceline_info\\{engine=\"\\d[^\"]*\",lexicon=\"[^\"]+\",version=\"[^\"]+\"} 1");
    }

    @Test
    void linesOfBulksByOutcome() {
        double created = value("sourceline_bulk_lines_total{outcome=\"new\"}");
        double known = value("sourceline_bulk_lines_total{outcome=\"known\"}");
        double declined = value("sourceline_bulk_lines_total{outcome=\"declined\"}");
        String line = "{\"text\": \"“It counts,” the clerk said.\", \"url\": \"https://news.example/"
                + UUID.randomUUID() + "\"}\n";
        for (String body : new String[] {line, line, "nonsense\n"}) {
            given().contentType("application/x-ndjson")
                    .body(body.getBytes(StandardCharsets.UTF_8))
                    .post("/v1/articles/bulk")
                    .then()
                    .statusCode(200);
        }
        assertThat(value("sourceline_bulk_lines_total{outcome=\"new\"}")).isEqualTo(created + 1);
        assertThat(value("sourceline_bulk_lines_total{outcome=\"known\"}")).isEqualTo(known + 1);
        assertThat(value("sourceline_bulk_lines_total{outcome=\"declined\"}")).isEqualTo(declined + 1);
    }

    @Test
    void bytesOfTextAndRepliesFromRecord() {
        double read = value("sourceline_text_read_bytes_total");
        double replays = value("sourceline_idempotency_replays_total");
        String text = "“Ça va,” the skipper said. " + UUID.randomUUID();
        String key = UUID.randomUUID().toString();
        for (int i = 0; i < 2; i++) {
            given().contentType("text/plain; charset=utf-8")
                    .header("Idempotency-Key", "\"" + key + "\"")
                    .body(text.getBytes(StandardCharsets.UTF_8))
                    .post("/v1/articles")
                    .then()
                    .statusCode(201);
        }
        assertThat(value("sourceline_text_read_bytes_total") - read)
                .isEqualTo(text.getBytes(StandardCharsets.UTF_8).length);
        assertThat(value("sourceline_idempotency_replays_total")).isEqualTo(replays + 1);
    }

    @Test
    void latencyHasBuckets() {
        given().get("/v1/articles").then().statusCode(200);
        assertThat(scrape())
                .contains("http_server_requests_seconds_bucket{")
                .containsPattern("http_server_requests_seconds_bucket\\{[^}]*uri=\"/v1/articles\",le=\"0.1\"}");
    }

    private double value(String series) {
        return scrape().lines()
                .filter(line -> line.startsWith(series + " "))
                .mapToDouble(line -> Double.parseDouble(line.substring(series.length() + 1)))
                .sum();
    }

    private String scrape() {
        return given().get(metrics).asString();
    }
}
