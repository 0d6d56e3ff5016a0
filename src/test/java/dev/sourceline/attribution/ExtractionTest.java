package dev.sourceline.attribution;

import static dev.sourceline.attribution.OutdatedReading.STATEMENTS;
import static dev.sourceline.attribution.OutdatedReading.TEXT;
import static dev.sourceline.attribution.OutdatedReading.address;
import static dev.sourceline.attribution.OutdatedReading.etag;
import static dev.sourceline.attribution.OutdatedReading.get;
import static dev.sourceline.attribution.OutdatedReading.ingest;
import static dev.sourceline.attribution.OutdatedReading.kindsSince;
import static dev.sourceline.attribution.OutdatedReading.latestCursor;
import static dev.sourceline.attribution.OutdatedReading.next;
import static dev.sourceline.attribution.OutdatedReading.outdated;
import static dev.sourceline.attribution.OutdatedReading.reextract;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import dev.sourceline.Api;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Stored texts are extracted again by the current engine. */
@QuarkusTest
class ExtractionTest {
    @Test
    void unchangedReadingIsNotReplaced() {
        Response article = ingest(TEXT);
        String latest = latestCursor();
        reextract(article, "", article.header("ETag"))
                .then()
                .statusCode(200)
                .body("article", equalTo(article.path("id")))
                .body("version", equalTo(1))
                .body("changed", is(false))
                .body("kept", equalTo(STATEMENTS))
                .body("appeared", equalTo(0))
                .body("vanished", equalTo(0))
                .body("engine", equalTo(article.path("engine")))
                .body("before", equalTo(article.path("engine")))
                .body("etag", equalTo(etag(article)));
        get(article).then().body(equalTo(article.asString()));
        assertThat(kindsSince(latest, article)).isEmpty();
    }

    @Test
    void readingOfAnOlderEngineIsReplaced() {
        Response article = outdated(ingest(TEXT));
        List<String> ids = article.path("attributions.id");
        String latest = latestCursor();
        Response report = reextract(article, "", article.header("ETag"));
        report.then()
                .statusCode(200)
                .body("changed", is(true))
                .body("kept", equalTo(2))
                .body("appeared", equalTo(1))
                .body("vanished", equalTo(0))
                .body("before.version", equalTo("0.9.0"))
                .body("engine.version", not("0.9.0"));
        Response now = get(article);
        now.then()
                .header("ETag", startsWith(report.<String>path("etag").replaceFirst("\"$", "")))
                .header("ETag", not(article.header("ETag")))
                .body("engine", equalTo(report.path("engine")))
                .body("version", equalTo(1))
                .body("attributions", hasSize(STATEMENTS))
                .body("attributions.id", hasItems(ids.toArray()))
                .body("attributions[1].contents[0].exact", equalTo("the last crane leaves on Friday"));
        assertThat(now.<String>path("updatedAt")).isGreaterThan(article.path("updatedAt"));
        given().get(address(article) + "/versions")
                .then()
                .body("items.number", contains(1))
                .body("items[0].engine", equalTo(report.path("engine.version")));
        assertThat(kindsSince(latest, article)).containsExactly("article_reextracted");
    }

    @Test
    void listsShowTheNewReadingInReadingOrder() {
        Response article = outdated(ingest(TEXT));
        reextract(article, "", "*").then().statusCode(200);
        Response now = get(article);
        given().get(address(article) + "/attributions")
                .then()
                .body("items.id", equalTo(now.path("attributions.id")))
                .body("items[0].contents[0].exact", equalTo("“The quay closes at noon,”"));
        List<String> pages = List.of(
                given().get(address(article) + "/attributions?limit=2").path("items[1].id"),
                given().get(next(given().get(address(article) + "/attributions?limit=2")))
                        .path("items[0].id"));
        assertThat(pages).isEqualTo(now.<List<String>>path("attributions.id").subList(1, STATEMENTS));
        for (String id : now.<List<String>>path("attributions.id")) {
            given().get("/v1/attributions/" + id).then().statusCode(200);
        }
        given().get("/v1/sources/" + now.path("sources[0].id") + "/attributions")
                .then()
                .body("items.article.id", hasItem(article.<String>path("id")));
    }

    @Test
    void olderVersionIsExtractedAgainAndNotListed() {
        Response first = outdated(ingest(TEXT));
        Response second = Api.post(TEXT + "\n\nRain fell.", "url", first.path("url"));
        reextract(second, "?version=1", first.header("ETag"))
                .then()
                .statusCode(200)
                .body("version", equalTo(1))
                .body("changed", is(true))
                .body("appeared", equalTo(1));
        given().get(address(first) + "/versions/1").then().body("attributions", hasSize(STATEMENTS));
        get(second).then().header("ETag", second.header("ETag")).body("version", equalTo(2));
        given().get(address(first) + "/attributions").then().body("items.id", equalTo(second.path("attributions.id")));
    }

    @Test
    void providedMetadataIsKept() {
        Response article = Api.post(
                TEXT,
                "url",
                "https://news.example/" + UUID.randomUUID(),
                "publisher",
                "Quay Courier",
                "publishedAt",
                "2026-03-01T08:30:00Z",
                "language",
                "en-GB");
        reextract(outdated(article), "", "*").then().body("changed", is(true));
        get(article)
                .then()
                .body("publisher", equalTo(article.path("publisher")))
                .body("publishedAt", equalTo(article.path("publishedAt")))
                .body("language", equalTo("en-GB"));
    }

    @Test
    void missingOrMismatchingEntityTagIsRejected() {
        Response article = ingest(TEXT);
        given().post(address(article) + "/extractions")
                .then()
                .statusCode(428)
                .body("type", equalTo("/v1/problems/precondition-required"));
        reextract(article, "", "\"other\"")
                .then()
                .statusCode(412)
                .body("type", equalTo("/v1/problems/precondition-failed"));
        reextract(article, "", "W/" + article.header("ETag")).then().statusCode(412);
    }

    @Test
    void missingVersionIsAProblem() {
        Response article = ingest(TEXT);
        reextract(article, "?version=2", "*")
                .then()
                .statusCode(404)
                .body("detail", equalTo("The article " + article.path("id") + " has no version 2."));
        reextract(article, "?version=last", "*").then().statusCode(400).body("errors[0].parameter", equalTo("version"));
        given().header("If-Match", "*")
                .post("/v1/articles/0192f3a0-0000-7000-8000-000000000000/extractions")
                .then()
                .statusCode(404);
        given().header("If-Match", "*").delete(address(article)).then().statusCode(204);
        reextract(article, "", "*").then().statusCode(410).body("type", equalTo("/v1/problems/gone"));
    }
}
