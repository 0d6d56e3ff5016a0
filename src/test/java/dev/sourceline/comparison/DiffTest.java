package dev.sourceline.comparison;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.emptyString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.sourceline.Api;
import dev.sourceline.Shown;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What changed from one version of an article to another is told. */
@QuarkusTest
class DiffTest {
    private static final String OPENING = "Ferry sold\n\nThe 👩‍🚀 ferry was sold on Monday, the harbour office said.";
    private static final String KEELSON = "\n\n“We paid in silver,” Una Keelson told reporters.";
    private static final String BRANDT = "\n\n“The town was not asked before the sale,” said Mayor Anna Brandt.";
    private static final String NOTE =
            "\n\nUpdate 3/1/26, 9:15 a.m. ET: This story has been updated with comment from Una Keelson.";

    @Test
    void sameTextsDoNotDiffer() {
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
    void lastVersionIsComparedWithTheOneBeforeIt() {
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
    void placesCountCodePointsInBothTexts() {
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
    void whatANoteExplainsIsToldAndTheRestIsSilent() {
        diff(versions(OPENING, OPENING + KEELSON + BRANDT + NOTE), "")
                .then()
                .body("attributions.kind", contains("appeared", "appeared"))
                .body("attributions.new.source.name", contains("Una Keelson", "Anna Brandt"))
                .body("attributions.old", contains(nullValue(), nullValue()))
                .body("attributions.edited", contains(true, true))
                .body("attributions.explained", contains(true, false))
                .body("attributions[0].note.position", equalTo(0))
                .body("attributions[0].note.kind", equalTo("update"))
                .body("attributions[0].note.statedAt", equalTo("2026-03-01T09:15:00-05:00"))
                .body("attributions[0].note.exact", equalTo(NOTE.strip()))
                .body("attributions[1].note", nullValue());
    }

    @Test
    void noteThatWasThereBeforeExplainsNothing() {
        diff(versions(OPENING + BRANDT + NOTE, OPENING + KEELSON + BRANDT + NOTE), "")
                .then()
                .body("attributions.kind", contains("appeared"))
                .body("attributions.explained", contains(false));
    }

    @Test
    void vanishedAttributionIsToldAndStillToBeHad() {
        Response diff = diff(versions(OPENING + KEELSON + BRANDT, OPENING + BRANDT), "");
        diff.then()
                .body("attributions.kind", contains("vanished"))
                .body("attributions[0].old.source.name", equalTo("Una Keelson"))
                .body("attributions[0].new", nullValue())
                .body("attributions[0].explained", is(false))
                .body("unchanged", equalTo(2));
        given().get("/v1/attributions/" + diff.path("attributions[0].old.id"))
                .then()
                .statusCode(200)
                .body("contents", equalTo(diff.path("attributions[0].old.contents")));
    }

    @Test
    void vanishedIsExplainedByANoteThatNamesTheSource() {
        diff(versions(OPENING + KEELSON + BRANDT, OPENING + BRANDT + NOTE), "")
                .then()
                .body("attributions.kind", contains("vanished"))
                .body("attributions[0].explained", is(true))
                .body("attributions[0].note.kind", equalTo("update"));
    }

    @Test
    void changedContentIsToldWithOldAndNew() {
        diff(versions(OPENING + BRANDT, OPENING + BRANDT.replace("before the sale", "about the price")), "")
                .then()
                .body("attributions.kind", contains("changed"))
                .body("attributions[0].differences", contains("contents"))
                .body("attributions[0].old.contents[0].exact", equalTo("“The town was not asked before the sale,”"))
                .body("attributions[0].new.contents[0].exact", equalTo("“The town was not asked about the price,”"));
    }

    @Test
    void sameWordsOfAnotherSourceAreAChange() {
        diff(versions(OPENING + BRANDT, OPENING + BRANDT.replace("Mayor Anna Brandt", "Harbourmaster Jon Vance")), "")
                .then()
                .body("attributions.kind", contains("changed"))
                .body("attributions[0].differences", hasItems("source", "mention"))
                .body("attributions[0].old.source.name", equalTo("Anna Brandt"))
                .body("attributions[0].new.source.name", equalTo("Jon Vance"));
    }

    @Test
    void whatWasPushedOnIsUnchanged() {
        diff(versions(OPENING + BRANDT, OPENING + "\n\nIt rained all day long in the harbour." + BRANDT), "")
                .then()
                .body("hunks", hasSize(1))
                .body("hunks[0].kind", equalTo("inserted"))
                .body("attributions", empty())
                .body("unchanged", equalTo(2));
    }

    @Test
    void paragraphThatStandsElsewhereHasMoved() {
        String rain = "\n\nIt rained all day long in the harbour, and nobody stayed outside.";
        String night = "\n\nBy night the quay was empty but for a dog and its owner.";
        diff(versions(OPENING + BRANDT + rain + night, OPENING + rain + night + BRANDT), "")
                .then()
                .body("attributions.kind", contains("moved"))
                .body("attributions[0].differences", empty())
                .body("attributions[0].new.source.name", equalTo("Anna Brandt"));
    }

    @Test
    void paragraphThatMovedAndWasEditedIsStillTheSame() {
        String rain = "\n\nIt rained all day long in the harbour, and nobody stayed outside.";
        String night = "\n\nBy night the quay was empty but for a dog and its owner.";
        String edited = BRANDT.replace("before the sale", "about the price");
        diff(versions(OPENING + BRANDT + rain + night, OPENING + rain + night + edited), "")
                .then()
                .body("attributions.kind", contains("changed"))
                .body("attributions[0].differences", contains("contents"))
                .body("attributions[0].new.contents[0].exact", equalTo("“The town was not asked about the price,”"));
    }

    @Test
    void sameWordsElsewhereAreNotTheSameAttribution() {
        String quote = "“Nobody was asked before the sale of the ferry,” said ";
        diff(
                        versions(
                                OPENING + "\n\n" + quote + "Una Keelson.\n\nIt rained all day long in the harbour.",
                                OPENING + "\n\nIt rained all day long in the harbour.\n\n" + quote + "Jon Vance."),
                        "")
                .then()
                .body("attributions.kind", contains("appeared", "vanished"))
                .body("attributions.explained", contains(false, false));
    }

    @Test
    void answerHasATagThatSparesIt() {
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
    void longTextsThatShareNothingAreCompared() {
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
        assertThat(Shown.differences("", json.readTree(Examples.DIFF), json.readTree(answer)))
                .isEmpty();
        assertThat(shown).contains("We paid in silver");
    }

    /** Keeps an article with these texts and gives its id. */
    private static String versions(String... texts) {
        return versionsAt("https://news.example/" + UUID.randomUUID(), texts);
    }

    private static String versionsAt(String url, String... texts) {
        String id = "";
        for (String text : texts) {
            id = Api.post(text, "url", url).then().statusCode(201).extract().path("id");
        }
        return id;
    }

    private static Response diff(String article, String query) {
        return given().get("/v1/articles/" + article + "/diff" + query);
    }
}
