package dev.sourceline.comparison;

import static dev.sourceline.comparison.VersionedArticle.BRANDT;
import static dev.sourceline.comparison.VersionedArticle.KEELSON;
import static dev.sourceline.comparison.VersionedArticle.NOTE;
import static dev.sourceline.comparison.VersionedArticle.OPENING;
import static dev.sourceline.comparison.VersionedArticle.diff;
import static dev.sourceline.comparison.VersionedArticle.versions;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.junit.jupiter.api.Test;

/** Attributions that appeared, vanished, changed or moved between two versions, and the notes that explain it. */
@QuarkusTest
class DiffedAttributionsTest {
    @Test
    void editsWithoutAnExplainingNoteAreSilent() {
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
    void unchangedNoteExplainsNothing() {
        diff(versions(OPENING + BRANDT + NOTE, OPENING + KEELSON + BRANDT + NOTE), "")
                .then()
                .body("attributions.kind", contains("appeared"))
                .body("attributions.explained", contains(false));
    }

    @Test
    void vanishedAttributionIsListedAndStillAvailable() {
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
    void changedContentHasOldAndNew() {
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
    void shiftedAttributionIsUnchanged() {
        diff(versions(OPENING + BRANDT, OPENING + "\n\nIt rained all day long in the harbour." + BRANDT), "")
                .then()
                .body("hunks", hasSize(1))
                .body("hunks[0].kind", equalTo("inserted"))
                .body("attributions", empty())
                .body("unchanged", equalTo(2));
    }

    @Test
    void reorderedParagraphIsMoved() {
        String rain = "\n\nIt rained all day long in the harbour, and nobody stayed outside.";
        String night = "\n\nBy night the quay was empty but for a dog and its owner.";
        diff(versions(OPENING + BRANDT + rain + night, OPENING + rain + night + BRANDT), "")
                .then()
                .body("attributions.kind", contains("moved"))
                .body("attributions[0].differences", empty())
                .body("attributions[0].new.source.name", equalTo("Anna Brandt"));
    }

    @Test
    void movedAndEditedParagraphIsMatched() {
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
    void equalWordsElsewhereAreNotMatched() {
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
}
