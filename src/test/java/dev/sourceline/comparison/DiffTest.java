package dev.sourceline.comparison;

import static dev.sourceline.comparison.VersionedArticle.BRANDT;
import static dev.sourceline.comparison.VersionedArticle.KEELSON;
import static dev.sourceline.comparison.VersionedArticle.NOTE;
import static dev.sourceline.comparison.VersionedArticle.OPENING;
import static dev.sourceline.comparison.VersionedArticle.diff;
import static dev.sourceline.comparison.VersionedArticle.versions;
import static dev.sourceline.comparison.VersionedArticle.versionsAt;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.emptyString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.sourceline.Api;
import dev.sourceline.OpenApiExampleDiff;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The textual difference between two versions. */
@QuarkusTest
class DiffTest {
    @Test
    void equalTextsHaveNoDifferences() {
        String article = versions(OPENING, OPENING + KEELSON);
        diff(article, "?from=2&to=2")
                .then()
                .statusCode(200)
                .body("from.version", equalTo(2))
                .body("hunks", empty())
                .body("attributions", empty())
                .body("unchanged", equalTo(2));
        diff(article, "?to=1").then().body("from.version", equalTo(1)).body("hunks", empty());
    }

    @Test
    void lastVersionIsComparedWithItsPredecessorByDefault() {
        String article = versions(OPENING, OPENING + BRANDT, OPENING + BRANDT + KEELSON);
        diff(article, "")
                .then()
                .statusCode(200)
                .body("article", equalTo(article))
                .body("from.version", equalTo(2))
                .body("to.version", equalTo(3));
        diff(article, "?to=2").then().body("from.version", equalTo(1));
        diff(article, "?from=1")
                .then()
                .body("to.version", equalTo(3))
                .body("attributions.kind", contains("appeared", "appeared"));
    }

    @Test
    void offsetsCountCodePointsInBothTexts() {
        String now = OPENING.replace("on Monday", "on Tuesday");
        Response diff = diff(versions(OPENING, now), "");
        diff.then()
                .body("hunks", hasSize(1))
                .body("hunks[0].kind", equalTo("replaced"))
                .body("hunks[0].from.exact", equalTo("Monday"))
                .body("hunks[0].to.exact", equalTo("Tuesday"));
        for (String side : List.of("from", "to")) {
            int[] codePoints =
                    (side.equals("from") ? OPENING : now).codePoints().toArray();
            int start = diff.path("hunks[0]." + side + ".start");
            int end = diff.path("hunks[0]." + side + ".end");
            assertThat(new String(codePoints, start, end - start)).isEqualTo(diff.path("hunks[0]." + side + ".exact"));
        }
    }

    @Test
    void comparisonSupportsConditionalRequests() {
        String article = versions(OPENING, OPENING + BRANDT);
        Response diff = diff(article, "");
        given().header("If-None-Match", diff.header("ETag"))
                .get("/v1/articles/" + article + "/diff")
                .then()
                .statusCode(304)
                .header("ETag", diff.header("ETag"))
                .body(is(emptyString()));
        assertThat(diff(article, "?from=2&to=1").header("ETag")).isNotEqualTo(diff.header("ETag"));
        Api.post(OPENING, "url", diff.path("attributions[0].new.article.url"));
        Api.post(OPENING + KEELSON, "url", diff.path("attributions[0].new.article.url"));
        diff(article, "").then().header("ETag", not(diff.header("ETag")));
    }

    @Test
    void unknownVersionsAndArticlesAreProblems() {
        String article = versions(OPENING, OPENING + BRANDT);
        for (String query : List.of("?from=3", "?to=3", "?from=0", "?from=-1&to=1")) {
            diff(article, query)
                    .then()
                    .statusCode(404)
                    .contentType("application/problem+json")
                    .body("type", equalTo("/v1/problems/not-found"));
        }
        diff(article, "?from=3").then().body("detail", endsWith("has no version 3."));
        diff(article, "?from=two").then().statusCode(400).body("errors[0].parameter", equalTo("from"));
        diff(article, "?since=1").then().statusCode(400).body("errors[0].parameter", equalTo("since"));
        diff("0192f3a0-0000-7000-8000-000000000000", "").then().statusCode(404);
        given().header("If-Match", "*").delete("/v1/articles/" + article).then().statusCode(204);
        diff(article, "").then().statusCode(410);
    }

    @Test
    void longUnrelatedTextsAreCompared() {
        String one = "It rained in the old town for all of the night. ".repeat(20_000);
        String other = "Snow lay on another village, and a dog slept. ".repeat(20_000);
        diff(versions(one, other), "").then().statusCode(200).body("hunks", hasSize(1));
    }

    @Test
    void exampleIsTrue() throws JsonProcessingException {
        String before = "Ferry sold\n\nThe ferry was sold on Monday, the harbour office said.";
        String now = before.replace("Monday", "Tuesday") + KEELSON + NOTE;
        ObjectMapper json = new ObjectMapper();
        String answer = diff(versionsAt("https://news.example/ferry-sold", before, now), "")
                .asString();
        String shown = given().accept("application/json")
                .get("/openapi")
                .path(
                        "paths.'/v1/articles/{id}/diff'.get.responses.'200'.content.'application/json'.examples.ferry.value"
                                + ".toString()");
        assertThat(OpenApiExampleDiff.differences("", json.readTree(DiffExample.DIFF), json.readTree(answer)))
                .isEmpty();
        assertThat(shown).contains("We paid in silver");
    }
}
