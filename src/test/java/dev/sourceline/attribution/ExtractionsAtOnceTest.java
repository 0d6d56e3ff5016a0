package dev.sourceline.attribution;

import static dev.sourceline.attribution.OutdatedReading.STATEMENTS;
import static dev.sourceline.attribution.OutdatedReading.TEXT;
import static dev.sourceline.attribution.OutdatedReading.address;
import static dev.sourceline.attribution.OutdatedReading.etag;
import static dev.sourceline.attribution.OutdatedReading.get;
import static dev.sourceline.attribution.OutdatedReading.ingest;
import static dev.sourceline.attribution.OutdatedReading.kindsSince;
import static dev.sourceline.attribution.OutdatedReading.latestCursor;
import static dev.sourceline.attribution.OutdatedReading.outdated;
import static dev.sourceline.attribution.OutdatedReading.reextract;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.hasSize;

import dev.sourceline.Clients;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * Concurrent requests to extract the same text again replace its reading once, and readers see a complete
 * reading throughout.
 */
@QuarkusTest
class ExtractionsAtOnceTest {
    @Test
    void concurrentRequestsWithOneEntityTagReplaceOnce() throws Exception {
        Response article = outdated(ingest(TEXT));
        String latest = latestCursor();
        List<Response> answers = Clients.atOnce(8, _ -> reextract(article, "", article.header("ETag")));
        assertThat(answers).extracting(Response::statusCode).containsOnly(200, 412);
        assertThat(answers).filteredOn(answer -> answer.statusCode() == 200).hasSize(1);
        assertThat(kindsSince(latest, article)).containsExactly("article_reextracted");
    }

    @Test
    void concurrentRequestsWithoutEntityTagEndInOneState() throws Exception {
        Response article = outdated(ingest(TEXT));
        String latest = latestCursor();
        List<Response> answers = Clients.atOnce(8, _ -> reextract(article, "", "*"));
        assertThat(answers).extracting(Response::statusCode).containsOnly(200);
        assertThat(answers).extracting(answer -> answer.<String>path("etag")).containsOnly(etag(get(article)));
        assertThat(answers)
                .filteredOn(answer -> answer.<Boolean>path("changed"))
                .hasSize(1);
        assertThat(kindsSince(latest, article)).containsExactly("article_reextracted");
        get(article).then().body("attributions", hasSize(STATEMENTS));
    }

    @Test
    void readersSeeACompleteReading() throws Exception {
        Response article = outdated(ingest(TEXT + "\n\n" + "“We wait here,” said Una Keelson.\n\n".repeat(300)));
        int before = article.<List<?>>path("attributions").size();
        List<Response> answers = Clients.atOnce(
                16,
                i -> i == 0 ? reextract(article, "", "*") : given().get(address(article) + "/attributions?limit=200"));
        List<List<String>> seen = answers.stream()
                .skip(1)
                .map(answer -> answer.<List<String>>path("items.contents.flatten().exact"))
                .distinct()
                .toList();
        assertThat(answers).extracting(Response::statusCode).containsOnly(200);
        assertThat(seen).hasSizeBetween(1, 2);
        get(article).then().body("attributions", hasSize(before + 1));
    }
}
