package dev.sourceline.attribution;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import dev.sourceline.Api;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Attributions are stored, shown and listed. */
@QuarkusTest
class AttributionTest {
    private static final String TWO = "Ferry row\n\n“👩‍🚀 Ferries are obsolete,” said Harbourmaster Una Keelson.\n\n"
            + "Una Keelson said that the last ferry leaves on Friday.";

    @Test
    void offsetsPointIntoTheText() {
        Response reading = Api.extract(TWO);
        reading.then().statusCode(200).body("attributions", hasSize(2)).body("id", nullValue());
        int[] codePoints = TWO.codePoints().toArray();
        List<Integer> starts = reading.path("attributions.contents.flatten().start");
        List<Integer> ends = reading.path("attributions.contents.flatten().end");
        List<String> exacts = reading.path("attributions.contents.flatten().exact");
        for (int i = 0; i < exacts.size(); i++) {
            assertThat(new String(codePoints, starts.get(i), ends.get(i) - starts.get(i)))
                    .isEqualTo(exacts.get(i));
        }
    }

    @Test
    void noteReferencesWhatItExplains() {
        Response reading = Api.extract("""
                Ferry sold

                The ferry was sold, the harbour office said.

                “We paid in silver,” Una Keelson told reporters.

                Update 3/1/26, 9:15 a.m. ET: This story has been updated with comment from Una Keelson.
                """);
        reading.then()
                .statusCode(200)
                .body("notes.kind", equalTo(List.of("update")))
                .body("notes[0].names", equalTo(List.of("Una Keelson")))
                .body("notes[0].explains.attributions", equalTo(List.of(1)))
                .body("notes[0].explains.sources", equalTo(List.of(reading.<String>path("attributions[1].source"))));
    }

    @Test
    void jsonAndPlainTextHaveTheSameReading() {
        String plain = Api.extract(TWO).asString();
        String json = given().contentType("application/json")
                .body(Map.of("text", TWO))
                .post("/v1/extract")
                .asString();
        assertThat(json).isEqualTo(plain);
    }

    @Test
    void attributionsOfAnArticleAreInReadingOrder() {
        Response article = Api.post(TWO, "url", "https://news.example/ferries");
        Response attributions = given().get(article.header("Location") + "/attributions");
        attributions
                .then()
                .statusCode(200)
                .body("items.id", equalTo(article.path("attributions.id")))
                .body("items[0].article.id", equalTo(article.path("id")))
                .body("items[0].contents", equalTo(article.path("attributions[0].contents")))
                .body("items[0].cue", equalTo(article.path("attributions[0].cue")))
                .body("items[0].source.id", equalTo(article.path("sources[0].id")))
                .body("items[0].source.name", equalTo(article.path("sources[0].name")));
        given().get("/v1/attributions/" + attributions.path("items[0].id"))
                .then()
                .statusCode(200)
                .body("style", equalTo("direct"))
                .body("contents[0].exact", equalTo(attributions.path("items[0].contents[0].exact")));
    }

    @Test
    void attributionsAreFiltered() {
        Response article =
                Api.post("“Filters catch fish,” said Angler Wynn Netherby.", "url", "https://news.example/filters");
        String source = article.path("sources[0].id");
        for (Map<String, ?> filter : List.of(
                Map.of("source", source),
                Map.of("source", source, "style", "direct"),
                Map.of("source", source, "channel", article.path("attributions[0].channel.kind")),
                Map.of("source", source, "named", true),
                Map.of("q", "\"catch fish\""))) {
            given().queryParams(filter)
                    .get("/v1/attributions")
                    .then()
                    .statusCode(200)
                    .body("items.id", equalTo(article.path("attributions.id")));
        }
        given().queryParam("source", source)
                .queryParam("style", "indirect")
                .get("/v1/attributions")
                .then()
                .body("items", hasSize(0));
        given().queryParam("relayedBy", source).get("/v1/attributions").then().body("items", hasSize(0));
    }

    @Test
    void beliefsAndWishesAreListedWhereTheirTypeIsAskedFor() {
        Response article = Api.post(
                "Odo Wrentham said the kiln is cold. Odo Wrentham wants to sell the kiln.",
                "url",
                "https://news.example/wrentham");
        article.then().body("attributions.type", equalTo(List.of("assertion", "eventuality")));
        String source = article.path("sources[0].id");
        for (String list : List.of("/v1/attributions?source=" + source, "/v1/sources/" + source + "/attributions")) {
            given().get(list)
                    .then()
                    .statusCode(200)
                    .body("items.type", equalTo(List.of("assertion")))
                    .body("items.polarity", equalTo(List.of("positive")));
        }
        given().queryParams(Map.of("source", source, "type", "eventuality"))
                .get("/v1/attributions")
                .then()
                .statusCode(200)
                .body("items.id", equalTo(List.of(article.<String>path("attributions[1].id"))));
        given().queryParam("type", "wish").get("/v1/attributions").then().statusCode(400);
        given().get(article.header("Location") + "/attributions").then().body("items", hasSize(2));
    }

    @Test
    void sourceHasOneEntryAcrossArticles() {
        Response first = Api.post("“One,” said Perdita Quayle.", "url", "https://news.example/quayle/1");
        Response second = Api.post("“Two,” said Perdita Quayle.", "url", "https://news.example/quayle/2");
        String source = first.path("sources[0].id");
        assertThat(second.<String>path("sources[0].id")).isEqualTo(source);
        given().get("/v1/sources/" + source + "/attributions")
                .then()
                .statusCode(200)
                .body("items", hasSize(2))
                .body("items.source.id", everyItem(equalTo(source)));
        given().get("/v1/sources/" + source + "/articles")
                .then()
                .statusCode(200)
                .body("items.id", equalTo(List.of(second.<String>path("id"), first.<String>path("id"))));
    }

    @Test
    void onlyTheShownVersionIsListed() {
        Api.keep("“Before the change,” said Orla Fickle.", "url", "https://news.example/fickle");
        Api.keep("“After the change,” said Orla Fickle.", "url", "https://news.example/fickle");
        given().queryParam("q", "\"before the change\"")
                .get("/v1/attributions")
                .then()
                .body("items", hasSize(0));
        given().queryParam("q", "\"after the change\"")
                .get("/v1/attributions")
                .then()
                .body("items", hasSize(1));
    }

    @Test
    void unknownAttributionIsAProblem() {
        given().get("/v1/attributions/0192f3a0-0000-7000-8000-000000000000")
                .then()
                .statusCode(404)
                .contentType("application/problem+json");
    }
}
