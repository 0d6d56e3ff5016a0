package dev.sourceline.search;

import static dev.sourceline.search.SearchRequests.find;
import static dev.sourceline.search.SearchRequests.ids;
import static dev.sourceline.search.SearchRequests.page;
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

/** Articles, attributions and sources are found in one ranked list. */
@QuarkusTest
class SearchTest {
    @Test
    void sourcesRankFirstThenAttributionsThenMentions() {
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
    void headlineWeighsMoreThanText() {
        String inText = Api.post("A day at sea\n\nThe trawler passed the Zimtstern buoy and went on.")
                .path("id");
        String inHeadline = Api.post("Zimtstern buoy sinks\n\nA trawler passed it and went on.")
                .path("id");
        assertThat(ids("zimtstern", "article")).containsExactly(inHeadline, inText);
    }

    @Test
    void proximityRaisesTheScore() {
        String far = Api.post("The umbrella stood there. Nobody knew why, and it rained, and then came the hedgehog.")
                .path("id");
        String close = Api.post("The umbrella hedgehog stood there. Nobody knew why, and it rained again and again.")
                .path("id");
        assertThat(ids("umbrella hedgehog", "article")).containsExactly(close, far);
    }

    @Test
    void equalScoresAreOrderedNewestFirst() {
        List<String> kept = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            kept.addFirst(Api.post("The isochronous pendulum number " + i).path("id"));
        }
        assertThat(ids("isochronous", "article")).isEqualTo(kept);
    }

    @Test
    void laterArticlesDoNotChangePages() {
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
    void cursorBelongsToItsQuery() {
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
    void problemListsTheAllowedValues(String parameter, String value, String allowed) {
        given().queryParam("q", "bridge")
                .queryParam(parameter, value)
                .get("/v1/search")
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("errors[0].parameter", equalTo(parameter))
                .body("errors[0].detail", containsString(allowed));
    }
}
