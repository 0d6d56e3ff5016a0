package dev.sourceline.search;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import dev.sourceline.Api;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Misspelled words and words without diacritics are found. */
@QuarkusTest
class TypingErrorsTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "harpsichord",
                "harpsichrod",
                "harpsicord",
                "harpsychort",
                "ahrpsichord",
                "harpsichords",
                "lantren harpsichord",
                "HARPSICHROD"
            })
    void misspelledWordsAreFound(String written) {
        String id = Api.post("The harpsichord burned, and so did the lantern.", "language", "en")
                .path("id");
        assertThat(articles(written)).contains(id);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Kovalchuk",
                "Oleksander Kovalchuk",
                "Kovalcuk",
                "Kovlachuk",
                "oleksandr kovalch*",
                "Olekasndr Kovlachuk"
            })
    void misspelledNamesAreFound(String written) {
        Api.post("“We shall see,” said Oleksandr Kovalchuk.");
        Response found = find(written, "source");
        assertThat(found.<List<String>>path("items.label")).contains("Oleksandr Kovalchuk");
        assertThat(found.<String>path("items[0].highlights[0].in")).isEqualTo("name");
    }

    @ParameterizedTest
    @CsvSource({
        "en, Nobody lives on Sölheim Øre., solheim, Sölheim",
        "en, Nobody lives on Sölheim Øre., solhiem, Sölheim",
        "de, Die Rübezahlstraße ist gesperrt., rubezahlstrasse, Rübezahlstraße",
        "fr, Le maïzéna brûlé a disparu., maizena, maïzéna",
        "pl, Zażółcony płotek stał tam., zazolcony, Zażółcony"
    })
    void diacriticsAreOptional(String language, String text, String written, String highlighted) {
        String id = Api.post(text, "language", language).path("id");
        Response found = find(written, "article");
        assertThat(found.<List<String>>path("items.id")).contains(id);
        assertThat(found.<String>path("items.find { it.id == '" + id + "' }.highlights[0].exact"))
                .startsWith(highlighted);
    }

    @Test
    void highlightsOfAlternativesCountCodePoints() {
        String text = "🗼🗼 The zeppelin left.";
        String id = Api.post(text, "language", "en").path("id");
        Response found = find("zepelin", "article");
        int start = found.path("items.find { it.id == '" + id + "' }.highlights[0].start");
        assertThat(text.substring(text.offsetByCodePoints(0, start))).startsWith("zeppelin");
    }

    @Test
    void knownWordHasNoAlternatives() {
        String marble = Api.post("A wombat slept.", "language", "en").path("id");
        String other =
                Api.post("A combat wounded wimbat slept.", "language", "en").path("id");
        assertThat(articles("wombat")).contains(marble).doesNotContain(other);
    }

    @Test
    void phrasesExclusionsAndPrefixesHaveNoAlternatives() {
        String id = Api.post("The dirigible moored at the pinnacle.", "language", "en")
                .path("id");
        assertThat(articles("dirigibel")).contains(id);
        assertThat(articles("dirigibel -pinnacel")).contains(id);
        assertThat(articles("dirigibel -pinnacle")).doesNotContain(id);
        assertThat(articles("dirigibel pinnac*")).contains(id);
        assertThat(articles("nothingatall or dirigibel")).contains(id);
        assertThat(articles("\"dirigibel\"")).isEmpty();
        assertThat(articles("dirigibel pinnaclee*")).isEmpty();
    }

    @Test
    void laterArticlesDoNotChangeAlternatives() {
        for (int i = 0; i < 3; i++) {
            Api.post("The calliope played tune " + i + ".", "language", "en");
        }
        Response first = page("caliope");
        Api.post("A caliope is a misprint.", "language", "en");
        Response second = page("caliope", first.<String>path("nextCursor"));
        assertThat(first.<List<String>>path("items.id")).hasSize(2);
        assertThat(second.<List<String>>path("items.id")).hasSize(1);
        assertThat(second.<String>path("items[0].label")).isNotNull();
    }

    @Test
    void nonsenseHasNoAlternatives() {
        assertThat(articles("qxzjvkwpyq")).isEmpty();
    }

    private static Response page(String q, String... cursor) {
        var request = given().queryParam("q", q).queryParam("type", "article").queryParam("limit", 2);
        return (cursor.length == 0 ? request : request.queryParam("cursor", cursor[0])).get("/v1/search");
    }

    private static Response find(String q, String type) {
        Response found = given().queryParam("q", q).queryParam("type", type).get("/v1/search");
        found.then().statusCode(200);
        return found;
    }

    private static List<String> articles(String q) {
        return find(q, "article").path("items.id");
    }
}
