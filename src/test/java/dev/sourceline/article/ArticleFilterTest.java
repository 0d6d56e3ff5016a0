package dev.sourceline.article;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import dev.sourceline.Api;
import dev.sourceline.engine.extraction.Channel;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Lists of articles are filtered by the content of the version shown. */
@QuarkusTest
class ArticleFilterTest {
    private static final String RELAYED = """
            Ferry Fares Rise

            By Odile Farthing

            A council official cited by Reuters reportedly said that fares rise in May.

            The Filter Post has contacted the harbour office for comment.

            Correction 3/4/2026: An earlier version gave a wrong month.
            """;

    private final String publisher = "Filter Post " + UUID.randomUUID();

    @Test
    void authorFilterIgnoresSpelling() {
        String id = keep(RELAYED);
        for (String name : new String[] {"Odile Farthing", "odile  FARTHING "}) {
            assertThat(found("author", name)).containsExactly(id);
        }
        assertThat(found("author", "Odile")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"pt, 2", "PT, 2", "pt-br, 1", "pt-PT, 0", "de, 0"})
    void languageIncludesItsRegions(String language, int articles) {
        keep("Uma frase.", "language", "pt");
        keep("Outra frase.", "language", "pt-BR");
        assertThat(found("language", language)).hasSize(articles);
    }

    @Test
    void channelFilters() {
        String id = keep(RELAYED);
        assertThat(found("channel", "press_report")).containsExactly(id);
        assertThat(found("channel", "lawsuit")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "attribution, 1",
        "relay, 1",
        "unnamed_source, 1",
        "hedge, 1",
        "author, 1",
        "comment_sought, 1",
        "correction, 1",
        "update, 0",
        "clarification, 0",
        "editors_note, 0",
        "credit, 0"
    })
    void featuresFilter(String feature, int articles) {
        keep(RELAYED);
        assertThat(found("has", feature)).hasSize(articles);
    }

    @Test
    void filtersAreCombined() {
        String id = keep(RELAYED);
        assertThat(found("has", "relay", "channel", "press_report", "author", "Odile Farthing"))
                .containsExactly(id);
        assertThat(found("has", "credit", "channel", "press_report")).isEmpty();
    }

    @Test
    void onlyTheShownVersionIsFound() {
        String url = "https://news.example/" + UUID.randomUUID();
        keep(RELAYED, "url", url);
        String id = Api.post("“Fares stay,” said Odile Farthing.", "publisher", publisher, "url", url)
                .path("id");
        assertThat(found("has", "correction")).isEmpty();
        assertThat(found("author", "Odile Farthing")).isEmpty();
        assertThat(found("has", "attribution")).containsExactly(id);
    }

    @Test
    void deletedArticleIsNotFound() {
        Response article = Api.post(RELAYED, "publisher", publisher);
        String address = "/v1/articles/" + article.path("id");
        given().header("If-Match", article.header("ETag"))
                .delete(address)
                .then()
                .statusCode(204);
        assertThat(found("has", "relay")).isEmpty();
    }

    @Test
    void lastUpdatedComesFirst() throws InterruptedException {
        String url = "https://news.example/" + UUID.randomUUID();
        String changed = keep("Before the change.", "url", url);
        String kept = keep("Never changed.");
        Thread.sleep(2);
        String since = Instant.now().toString();
        keep("After the change.", "url", url);
        assertThat(found("updatedSince", since)).containsExactly(changed);
        assertThat(found("sort", "updated")).containsExactly(changed, kept);
        assertThat(found()).containsExactly(kept, changed);
    }

    @ParameterizedTest
    @CsvSource({"received", "updated", "published"})
    void pagesAreContiguousInEveryOrder(String sort) {
        for (int day = 1; day <= 5; day++) {
            keep("Day " + day, "publishedAt", "2025-05-0" + day + "T00:00:00Z");
        }
        List<String> whole = found("sort", sort);
        Response first = get(Map.of("sort", sort, "limit", "3"));
        List<String> rest = get(Map.of("sort", sort, "limit", "3", "cursor", first.path("nextCursor")))
                .path("items.id");
        assertThat(whole)
                .hasSize(5)
                .startsWith(first.<List<String>>path("items.id").toArray(String[]::new));
        assertThat(rest).isEqualTo(whole.subList(3, 5));
    }

    @Test
    void cursorBelongsToItsOrder() {
        keep("One.");
        keep("Two.");
        String cursor = get(Map.of("limit", "1")).path("nextCursor");
        get(Map.of("sort", "updated", "cursor", cursor))
                .then()
                .statusCode(400)
                .body("errors[0].parameter", equalTo("cursor"));
    }

    @ParameterizedTest
    @CsvSource({
        "language, e, language tag of BCP 47",
        "language, en_GB, language tag of BCP 47",
        "channel, rumour, press_report",
        "has, everything, unnamed_source",
        "sort, length, 'received, published, updated'",
        "updatedSince, yesterday, RFC 3339",
        "writer, me, updatedSince"
    })
    void problemListsTheAllowedValues(String parameter, String value, String allowed) {
        given().queryParam(parameter, value)
                .get("/v1/articles")
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("errors[0].parameter", equalTo(parameter))
                .body("errors[0].detail", containsString(allowed));
    }

    @Test
    void channelsEqualThoseOfTheEngine() {
        assertThat(names(ChannelKind.values())).isEqualTo(names(Channel.Kind.values()));
    }

    private String keep(String text, String... more) {
        String[] parameters = Arrays.copyOf(more, more.length + 2);
        parameters[more.length] = "publisher";
        parameters[more.length + 1] = publisher;
        return Api.post(text, parameters).path("id");
    }

    private List<String> found(String... filter) {
        var request = given().queryParam("publisher", publisher);
        for (int i = 0; i < filter.length; i += 2) {
            request.queryParam(filter[i], filter[i + 1]);
        }
        return request.get("/v1/articles").then().statusCode(200).extract().path("items.id");
    }

    private Response get(Map<String, String> parameters) {
        return given().queryParam("publisher", publisher)
                .queryParams(parameters)
                .get("/v1/articles");
    }

    private static List<String> names(Enum<?>[] constants) {
        return Arrays.stream(constants).map(Enum::name).toList();
    }
}
