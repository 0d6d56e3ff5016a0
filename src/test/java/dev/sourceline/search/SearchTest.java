package dev.sourceline.search;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import dev.sourceline.Api;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Everything that is kept is found in one list, the best first. */
@QuarkusTest
class SearchTest {
    private static final String LIGHTHOUSE = """
            Lighthouse keeper retires 🗼

            “The gramophone never stopped,” said Philippa Wrenfield. She kept the lighthouse for years.
            """;

    @Test
    void whoIsAskedForStandsFirstThenWhatWasSaidThenWhatMentionsIt() {
        Response article = Api.post("“Nobody owns the estuary,” said Cordelia Marchbanks on Monday.");
        Response found = find("marchbanks");
        found.then()
                .statusCode(200)
                .body("items.type", equalTo(List.of("source", "attribution", "article")))
                .body("items[0].label", equalTo("Cordelia Marchbanks"))
                .body("items[0].score", equalTo(1.0f))
                .body("items[0].source.id", equalTo(article.path("sources[0].id")))
                .body("items[1].label", equalTo("“Nobody owns the estuary,”"))
                .body("items[1].id", equalTo(article.path("attributions[0].id")))
                .body("items[1].source.name", equalTo("Cordelia Marchbanks"))
                .body("items[2].id", equalTo(article.path("id")))
                .body("items[2].article.id", equalTo(article.path("id")));
        assertThat(found.<List<Float>>path("items.score")).isSortedAccordingTo((a, b) -> Float.compare(b, a));
    }

    @Test
    void headlineCountsMoreThanText() {
        String inText = Api.post("A day at sea\n\nThe trawler passed the Zimtstern buoy and went on.")
                .path("id");
        String inHeadline = Api.post("Zimtstern buoy sinks\n\nA trawler passed it and went on.")
                .path("id");
        assertThat(ids("zimtstern", "article")).containsExactly(inHeadline, inText);
    }

    @Test
    void closeTogetherCountsMoreThanFarApart() {
        String far = Api.post("The umbrella stood there. Nobody knew why, and it rained, and then came the hedgehog.")
                .path("id");
        String close = Api.post("The umbrella hedgehog stood there. Nobody knew why, and it rained again and again.")
                .path("id");
        assertThat(ids("umbrella hedgehog", "article")).containsExactly(close, far);
    }

    @Test
    void ofEqualsTheLastComesFirst() {
        List<String> kept = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            kept.addFirst(Api.post("The isochronous pendulum number " + i).path("id"));
        }
        assertThat(ids("isochronous", "article")).isEqualTo(kept);
    }

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
    void highlightsOfWhatWasSaidPointIntoTheTextToo() {
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
    void formsOfAWordAreOneWordInItsLanguage(String language, String text, String question) {
        String id = Api.post(text, "language", language).path("id");
        assertThat(ids(question.replace("streichen ", ""), "article")).contains(id);
    }

    @Test
    void quotationMarksMinusAndStar() {
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
    void namesBetweenQuotationMarksAreMeantAsTheyAreWritten() {
        Api.post("“We shall see,” said Bartholomew Ysengrin.");
        assertThat(ids("\"bartholomew ysengrin\"", "source")).hasSize(1);
        assertThat(ids("\"bartholomew ysengrim\"", "source")).isEmpty();
        assertThat(ids("ysengrin -bartholomew", "source")).isEmpty();
    }

    @Test
    void pagesStayAsTheyWereWhateverComesLater() {
        for (int i = 0; i < 5; i++) {
            Api.post("The parsnip carousel turned " + i + " times.\n\nA parsnip is no horse.");
        }
        List<String> whole = ids("parsnip carousel", "article");
        Response first = page("parsnip carousel");
        Api.post("Parsnip carousel, parsnip carousel\n\nThe best match of all: a parsnip carousel.");
        Response second = page("parsnip carousel", first.<String>path("nextCursor"));
        Api.post("Carousel\n\nA faint match: far from a parsnip, nothing turns.");
        Response third = page("parsnip carousel", second.<String>path("nextCursor"));
        List<String> read = new ArrayList<>(first.<List<String>>path("items.id"));
        read.addAll(second.path("items.id"));
        read.addAll(third.path("items.id"));
        assertThat(read).isEqualTo(whole).hasSize(5);
        assertThat(new HashSet<>(read)).hasSize(5);
        assertThat(third.<String>path("nextCursor")).isNull();
        assertThat(first.header("Link")).contains("rel=\"next\"");
    }

    @Test
    void deletedArticleIsNotFound() {
        Response article = Api.post("“The xylotheque burns,” said Ottoline Brack.");
        assertThat(find("xylotheque").<List<String>>path("items.type")).containsExactly("attribution", "article");
        given().header("If-Match", article.header("ETag"))
                .delete("/v1/articles/" + article.path("id"))
                .then()
                .statusCode(204);
        find("xylotheque").then().body("items", hasSize(0));
    }

    @Test
    void onlyTheShownVersionIsFound() {
        Api.post("“The theremin hums,” said Ottoline Brack.", "url", "https://news.example/theremin");
        Response later = Api.post("“The spinet hums,” said Ottoline Brack.", "url", "https://news.example/theremin");
        find("theremin").then().body("items", hasSize(0));
        find("spinet")
                .then()
                .body("items.type", equalTo(List.of("attribution", "article")))
                .body("items.article.version", equalTo(List.of(2, 2)))
                .body("items[1].id", equalTo(later.path("id")));
    }

    @Test
    void longTextIsFoundByItsBeginning() {
        StringBuilder text = new StringBuilder("Brobdingnagian ledger\n\n");
        for (int i = 0; i < 120_000; i++) {
            text.append(Integer.toString(i, 36)).append("q ");
        }
        String id = Api.post(text.toString()).path("id");
        assertThat(ids("brobdingnagian", "article")).containsExactly(id);
    }

    @Test
    void cursorBelongsToItsQuestion() {
        Api.post("First sousaphone.");
        Api.post("Second sousaphone.");
        Api.post("Third sousaphone.");
        String cursor = page("sousaphone").path("nextCursor");
        for (RequestSpecification other : List.of(
                given().queryParam("q", "trombone").queryParam("type", "article"),
                given().queryParam("q", "sousaphone"))) {
            other.queryParam("cursor", cursor)
                    .get("/v1/search")
                    .then()
                    .statusCode(400)
                    .body("errors[0].parameter", equalTo("cursor"));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "type, ghost, 'article, attribution, source'",
        "limit, 0, between 1 and 200",
        "limit, 201, between 1 and 200",
        "cursor, x, not a cursor",
        "language, en, 'cursor, limit, q, type'"
    })
    void problemSaysWhatIsAllowed(String parameter, String value, String allowed) {
        given().queryParam("q", "bridge")
                .queryParam(parameter, value)
                .get("/v1/search")
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("errors[0].parameter", equalTo(parameter))
                .body("errors[0].detail", containsString(allowed));
    }

    private static Response find(String q) {
        return given().queryParam("q", q).get("/v1/search");
    }

    private static Response find(String q, String type) {
        Response found = given().queryParam("q", q).queryParam("type", type).get("/v1/search");
        found.then().statusCode(200);
        return found;
    }

    private static List<String> ids(String q, String type) {
        return find(q, type).path("items.id");
    }

    private static Response page(String q, String... cursor) {
        RequestSpecification request =
                given().queryParam("q", q).queryParam("type", "article").queryParam("limit", 2);
        Response page = (cursor.length == 0 ? request : request.queryParam("cursor", cursor[0])).get("/v1/search");
        page.then().statusCode(200);
        return page;
    }
}
