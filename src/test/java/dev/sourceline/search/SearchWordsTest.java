package dev.sourceline.search;

import static dev.sourceline.search.SearchRequests.find;
import static dev.sourceline.search.SearchRequests.ids;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import dev.sourceline.Api;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The query syntax, word forms, and highlights. */
@QuarkusTest
class SearchWordsTest {
    private static final String LIGHTHOUSE = """
            Lighthouse keeper retires 🗼

            “The gramophone never stopped,” said Philippa Wrenfield. She kept the lighthouse for years.
            """;

    @Test
    void highlightsPointIntoTheText() {
        Response article = Api.post(LIGHTHOUSE, "language", "en");
        String text =
                given().get("/v1/articles/" + article.path("id") + "/text").asString();
        int[] codePoints = text.codePoints().toArray();
        Response found = find("gramophones lighthouses", "article");
        found.then().body("items[0].highlights.exact", equalTo(List.of("Lighthouse", "gramophone", "lighthouse")));
        for (Highlight highlight : found.jsonPath().getList("items[0].highlights", Highlight.class)) {
            int start = highlight.start();
            int end = highlight.end();
            assertThat(new String(codePoints, start, end - start)).isEqualTo(highlight.exact());
            assertThat(new String(codePoints, 0, start)).endsWith(highlight.prefix());
            assertThat(new String(codePoints, end, codePoints.length - end)).startsWith(highlight.suffix());
        }
    }

    @Test
    void highlightsOfAttributionsPointIntoTheText() {
        Response article = Api.post("🗼🗼 “The ocarina choir never sleeps,” said Philo Quenby.", "language", "en");
        String text =
                given().get("/v1/articles/" + article.path("id") + "/text").asString();
        Response found = find("\"ocarina choir\"", "attribution");
        found.then()
                .body("items", hasSize(1))
                .body("items[0].highlights", hasSize(1))
                .body("items[0].highlights[0].in", equalTo("text"))
                .body("items[0].highlights[0].exact", equalTo("ocarina choir"));
        int start = found.path("items[0].highlights[0].start");
        assertThat(text.substring(text.offsetByCodePoints(0, start))).startsWith("ocarina choir");
    }

    @ParameterizedTest
    @CsvSource({
        "en, The councillors were debating harbours., councillor debate harbour",
        "de, Die Häuser am Fluss wurden gestrichen., Haus streichen gestrichen -maus",
        "fr, Les cheminots manifestaient hier., cheminot manifester",
        "pt-BR, Os pescadores voltaram tarde., pescador voltar",
        "tlh, nuqneH puqloDwI', nuqneh"
    })
    void wordFormsMatchInTheirLanguage(String language, String text, String question) {
        String id = Api.post(text, "language", language).path("id");
        assertThat(ids(question.replace("streichen ", ""), "article")).contains(id);
    }

    @Test
    void phrasesExclusionsAndPrefixes() {
        String id = Api.post("The government of Vexillonia organised a sandcastle regatta.", "language", "en")
                .path("id");
        for (String q : new String[] {
            "vexillonia",
            "\"sandcastle regatta\"",
            "vexill*",
            "vexillonia governm*",
            "vexillonia -lemonade",
            "vexillonia -\"regatta sandcastle\"",
            "lemonadeless or vexillonia",
            "\"sandcastle regatta"
        }) {
            assertThat(ids(q, "article")).as(q).containsExactly(id);
        }
        for (String q : new String[] {
            "\"regatta sandcastle\"",
            "vexillonia -regatta",
            "vexillonia -\"sandcastle regatta\"",
            "exillonia*",
            "vexillonia -sandc*",
            "-vexillonia",
            "vexillonia lemonadeless"
        }) {
            assertThat(ids(q, "article")).as(q).doesNotContain(id);
        }
    }

    @Test
    void quotedNamesMatchLiterally() {
        Api.post("“We shall see,” said Bartholomew Ysengrin.");
        assertThat(ids("\"bartholomew ysengrin\"", "source")).hasSize(1);
        assertThat(ids("\"bartholomew ysengrim\"", "source")).isEmpty();
        assertThat(ids("ysengrin -bartholomew", "source")).isEmpty();
    }

    @Test
    void longTextIsIndexedByItsBeginning() {
        StringBuilder text = new StringBuilder("Brobdingnagian ledger\n\n");
        for (int i = 0; i < 120_000; i++) {
            text.append(Integer.toString(i, 36)).append("q ");
        }
        String id = Api.post(text.toString()).path("id");
        assertThat(ids("brobdingnagian", "article")).containsExactly(id);
    }
}
