package dev.sourceline.attribution;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import dev.sourceline.Api;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

/** The metrics of ingest and of problems. */
@QuarkusTest
class MetricsTest {
    @TestHTTPResource(value = "/metrics", management = true)
    String metrics = "";

    @Test
    void newArticleIsCountedOnce() {
        String url = "https://news.example/counted";
        String text = "The ferry will sail, the captain said.";
        Api.post(text, "url", url);
        String before = scrape();
        Api.post(text, "url", url);
        assertThat(lines("sourceline_articles_total", scrape())).isEqualTo(lines("sourceline_articles_total", before));
        Api.post(text + " It did.", "url", url);
        assertThat(lines("sourceline_articles_total", scrape())).isEqualTo(lines("sourceline_articles_total", before));
        assertThat(lines("sourceline_versions_total", scrape()))
                .isNotEqualTo(lines("sourceline_versions_total", before));
    }

    @Test
    void extractionsAreTimedAndAttributionsCountedByStyle() {
        Api.post("“It floats,” the captain said.", "url", "https://news.example/timed");
        assertThat(scrape())
                .contains("sourceline_extraction_seconds_count")
                .containsPattern("sourceline_attributions_total\\{style=\"[a-z]+\"");
    }

    @Test
    void problemsAreCountedByType() {
        given().get("/v1/articles/nonsense");
        assertThat(scrape()).containsPattern("sourceline_problems_total\\{type=\"/v1/problems/[a-z-]+\"");
    }

    private String scrape() {
        return given().get(metrics).asString();
    }

    private static String lines(String name, String scraped) {
        return scraped.lines().filter(line -> line.startsWith(name)).reduce("", (all, line) -> all + line + "\n");
    }
}
