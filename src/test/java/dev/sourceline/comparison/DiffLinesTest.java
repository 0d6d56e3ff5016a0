package dev.sourceline.comparison;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import dev.sourceline.Api;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A comparison as NDJSON: all items, one a line. */
@QuarkusTest
class DiffLinesTest {
    private static final String NDJSON = "application/x-ndjson";

    private final String url = "https://news.example/" + UUID.randomUUID();

    @ParameterizedTest
    @ValueSource(ints = {3, 230})
    void linesEqualTheItemsOfThePages(int changes) {
        String diff = diff(changes);
        List<Object> hunks = new ArrayList<>();
        List<Object> attributions = new ArrayList<>();
        Response page = given().get(diff + "?limit=90");
        hunks.addAll(page.path("hunks"));
        attributions.addAll(page.path("attributions"));
        while (page.path("nextCursor") != null) {
            page = given().get(diff + "?limit=90&cursor=" + page.path("nextCursor"));
            hunks.addAll(page.path("hunks"));
            attributions.addAll(page.path("attributions"));
        }
        List<JsonPath> lines = Api.lines(given().accept(NDJSON).get(diff));
        assertThat(items(lines, "hunk")).isNotEmpty().isEqualTo(hunks);
        assertThat(items(lines, "attribution"))
                .hasSizeGreaterThanOrEqualTo(changes)
                .isEqualTo(attributions);
        assertThat(lines).hasSize(hunks.size() + attributions.size());
    }

    @Test
    void limitAndCursorApplyToLines() {
        String diff = diff(9);
        List<JsonPath> some = Api.lines(given().accept(NDJSON).get(diff + "?limit=2"));
        Response first = given().get(diff + "?limit=2");
        assertThat(items(some, "hunk")).containsExactly(first(first, "hunks"));
        assertThat(items(some, "attribution")).containsExactly(first(first, "attributions"));
        String cursor = first.path("nextCursor");
        List<JsonPath> others = Api.lines(given().accept(NDJSON).get(diff + "?cursor=" + cursor));
        assertThat(items(others, "hunk")).hasSize(7);
        given().accept(NDJSON).get(diff + "?cursor=x").then().statusCode(400).contentType("application/problem+json");
    }

    @Test
    void formatParameterOverridesAccept() {
        String diff = diff(2);
        for (String accept : List.of("*/*", "application/json", "text/html", NDJSON)) {
            assertThat(Api.lines(given().accept(accept).get(diff + "?format=ndjson")))
                    .hasSize(4);
        }
        given().accept(NDJSON).get(diff + "?format=json").then().statusCode(200).contentType("application/json");
        given().accept("*/*").get(diff).then().contentType("application/json");
        given().accept("text/html").get(diff).then().contentType("text/html");
    }

    @Test
    void contentLocationNamesTheVersions() {
        String diff = diff(2);
        Response answer = given().accept(NDJSON).get(diff);
        answer.then()
                .header("Content-Location", diff + "?from=1&to=2&format=ndjson")
                .header("Vary", containsString("Accept"))
                .header("ETag", nullValue());
        assertThat(given().get(answer.header("Content-Location")).asString()).isEqualTo(answer.asString());
        assertThat(given().accept(NDJSON).get(diff + "?from=2&to=2").asString()).isEmpty();
        given().accept(NDJSON).get(diff + "?from=7").then().statusCode(404).contentType("application/problem+json");
    }

    @ParameterizedTest
    @ValueSource(strings = {"image/png", "text/csv, image/*"})
    void notAcceptableListsTheAvailableFormats(String accept) {
        given().accept(accept)
                .get(diff(1))
                .then()
                .statusCode(406)
                .contentType("application/problem+json")
                .body("type", equalTo("/v1/problems/not-acceptable"))
                .body("available.format", contains("json", "ndjson", "html"))
                .body("available.type", contains("application/json", NDJSON, "text/html"));
    }

    /** The path of a comparison with this many changes. */
    private String diff(int changes) {
        keep("quiet", changes);
        return "/v1/articles/" + keep("loud", changes) + "/diff";
    }

    private String keep(String manner, int statements) {
        String text = IntStream.range(0, statements)
                .mapToObj(i -> "“Ferry number " + i + " was very " + manner + " on the way to island " + i
                        + " this morning,” Mayor Anna Brandt said.")
                .collect(Collectors.joining("\n\n", "Ferries leave\n\n", ""));
        return Api.post(text, "url", url).path("id");
    }

    private static List<Object> items(List<JsonPath> lines, String kind) {
        return lines.stream()
                .<Object>map(line -> line.get(kind))
                .filter(Objects::nonNull)
                .toList();
    }

    private static Object[] first(Response page, String list) {
        return page.<List<Object>>path(list).toArray();
    }
}
