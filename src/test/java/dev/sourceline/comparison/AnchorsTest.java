package dev.sourceline.comparison;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.sourceline.Api;
import dev.sourceline.OpenApiExampleDiff;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Selectors are re-anchored on another version, or reported as orphaned. */
@QuarkusTest
class AnchorsTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String HEAD = "Quay 👩‍🚀 closed";
    private static final String QUAY = "The quay closes at noon on Friday, the harbour office said.";
    private static final String KEELSON = "“We paid in silver for it,” Harbourmaster Una Keelson told reporters.";
    private static final String RAIN = "It rained all day long, and nobody stayed outside.";
    private static final String CRANE = "A crane was brought from the north, and it stays.";

    @Test
    void resultsAreInTheOrderOfTheSelectors() {
        String from = text(HEAD, QUAY, RAIN, CRANE);
        String to = text(HEAD, "A new paragraph comes first.", QUAY.replace("noon", "midnight"), CRANE);
        Response answer = anchors(versions(from, to), "", selectors(from, HEAD, QUAY, RAIN, CRANE));
        answer.then()
                .statusCode(200)
                .body("from.version", equalTo(1))
                .body("to.version", equalTo(2))
                .body("anchors.status", contains("exact", "changed", "orphaned", "moved"))
                .body("anchors[0].context", equalTo("before"))
                .body("anchors[1].selector.exact", equalTo(QUAY.replace("noon", "midnight")))
                .body("anchors[2].reason", equalTo("gone"))
                .body("anchors[2].selector", nullValue())
                .body("anchors[3].selector.exact", equalTo(CRANE))
                .body("anchors[3].reason", nullValue());
        int[] codePoints = to.codePoints().toArray();
        int start = answer.path("anchors[3].selector.start");
        int end = answer.path("anchors[3].selector.end");
        assertThat(new String(codePoints, start, end - start)).isEqualTo(CRANE);
    }

    @Test
    void anchoredSelectorsLeadBackToTheOriginals() {
        String from = text(HEAD, QUAY, RAIN, CRANE);
        String article = versions(from, text(HEAD, CRANE, QUAY, RAIN));
        List<Map<String, Object>> kept = selectors(from, QUAY, RAIN, CRANE, "quay closes");
        List<Map<String, Object>> now = anchors(article, "?from=1&to=2", kept).path("anchors.selector");
        anchors(article, "?from=2&to=1", now)
                .then()
                .body(
                        "anchors.selector.start",
                        equalTo(kept.stream()
                                .map(selector -> selector.get("start"))
                                .toList()))
                .body("anchors.selector.exact", contains(QUAY, RAIN, CRANE, "quay closes"));
    }

    @Test
    void selectorInAMovedAndEditedParagraphIsAnchored() {
        String edited = QUAY.replace("noon", "midnight");
        String from = text(HEAD, QUAY + " " + KEELSON, RAIN, CRANE);
        anchors(versions(from, text(HEAD, RAIN, CRANE, edited + " " + KEELSON)), "", selectors(from, QUAY, KEELSON))
                .then()
                .body("anchors.status", contains("changed", "moved"))
                .body("anchors.selector.exact", contains(edited, KEELSON));
    }

    @Test
    void equalWordsInAnotherContextAreOrphaned() {
        String from = text(HEAD, RAIN + " " + QUAY, CRANE);
        anchors(versions(from, text(HEAD, RAIN, CRANE + " " + QUAY)), "", selectors(from, QUAY))
                .then()
                .body("anchors.status", contains("orphaned"))
                .body("anchors.reason", contains("elsewhere"));
    }

    @Test
    void selectorsOfTheWebAnnotationExportAreAnchored() throws JsonProcessingException {
        String article = versions(text(HEAD, RAIN, CRANE, KEELSON), text(HEAD, CRANE, "New.", RAIN, KEELSON));
        JsonNode annotations = JSON.readTree(given().get("/v1/articles/" + article + "?version=1&format=annotations")
                .asString());
        List<JsonNode> positions = annotations.findParents("start");
        List<JsonNode> quotations = annotations.findParents("exact");
        List<Map<String, Object>> kept = IntStream.range(0, positions.size())
                .<Map<String, Object>>mapToObj(i -> Map.of(
                        "start", positions.get(i).path("start").asInt(),
                        "end", positions.get(i).path("end").asInt(),
                        "exact", quotations.get(i).path("exact").asText(),
                        "prefix", quotations.get(i).path("prefix").asText(),
                        "suffix", quotations.get(i).path("suffix").asText()))
                .toList();
        assertThat(kept).isNotEmpty();
        anchors(article, "", kept)
                .then()
                .statusCode(200)
                .body("anchors.status.unique()", contains("moved"))
                .body("anchors", hasSize(kept.size()));
    }

    @Test
    void eachSelectorOfAnotherVersionIsAnError() {
        String article = versions(text(HEAD, QUAY), text(HEAD, RAIN, QUAY));
        anchors(
                        article,
                        "",
                        List.of(
                                Map.of("start", 0, "end", 4, "exact", "Quay"),
                                Map.of("start", 5, "end", 9, "exact", "Quay"),
                                Map.of("start", 0, "end", 100_000),
                                Map.of("start", 0, "end", 4, "suffix", "Quay")))
                .then()
                .statusCode(422)
                .contentType("application/problem+json")
                .body("errors.pointer", contains("/selectors/1", "/selectors/2", "/selectors/3"))
                .body("errors[0].detail", containsString("Offsets count code points"));
    }

    @Test
    void malformedSelectorListIsAProblem() {
        String article = versions(text(HEAD, QUAY), text(HEAD, RAIN, QUAY));
        for (Map.Entry<String, String> bad : Map.of(
                        "{}", "/selectors",
                        "{\"selectors\": null}", "/selectors",
                        "{\"selectors\": [null]}", "/selectors",
                        "{\"selectors\": 1}", "/selectors",
                        "{\"selectors\": [{}]}", "/selectors/0",
                        "{\"selectors\": [{\"start\": \"1\", \"end\": 2}]}", "/selectors/0/start",
                        "{\"selectors\": [{\"start\": 1.5, \"end\": 2}]}", "/selectors/0/start",
                        "{\"selectors\": [{\"start\": 2, \"end\": 2}]}", "/selectors/0",
                        "{\"selectors\": [{\"type\": \"x\"}]}", "/selectors/0/type")
                .entrySet()) {
            given().contentType("application/json")
                    .body(bad.getKey())
                    .post("/v1/articles/" + article + "/anchors")
                    .then()
                    .statusCode(422)
                    .body("errors[0].pointer", equalTo(bad.getValue()));
        }
        anchors(article, "", Collections.nCopies(1_001, Map.of("start", 0, "end", 1)))
                .then()
                .statusCode(422)
                .body("detail", equalTo("There are 1001 selectors; at most 1000 are accepted."));
        anchors(article, "?to=3", List.of()).then().statusCode(404);
        anchors(article, "?at=3", List.of()).then().statusCode(400);
        anchors(article, "", List.of()).then().statusCode(200).body("anchors", hasSize(0));
    }

    @Test
    void exampleIsTrue() throws JsonProcessingException {
        String before = "Ferry sold\n\nThe ferry was sold on Monday, the harbour office said.";
        String article = versions(before, before.replace("Monday", "Tuesday"));
        String answer = given().contentType("application/json")
                .body(AnchorsExample.SELECTORS)
                .post("/v1/articles/" + article + "/anchors")
                .asString();
        assertThat(OpenApiExampleDiff.differences("", JSON.readTree(AnchorsExample.ANCHORS), JSON.readTree(answer)))
                .isEmpty();
    }

    private static List<Map<String, Object>> selectors(String text, String... parts) {
        return Arrays.stream(parts)
                .<Map<String, Object>>map(part -> {
                    int start = text.codePointCount(0, text.indexOf(part));
                    return Map.of("start", start, "end", start + part.codePointCount(0, part.length()), "exact", part);
                })
                .toList();
    }

    private static Response anchors(String article, String query, List<? extends Map<String, ?>> selectors) {
        return given().contentType("application/json")
                .body(Map.of("selectors", selectors))
                .post("/v1/articles/" + article + "/anchors" + query);
    }

    private static String versions(String... texts) {
        String url = "https://news.example/" + UUID.randomUUID();
        String id = "";
        for (String text : texts) {
            id = Api.post(text, "url", url).then().statusCode(201).extract().path("id");
        }
        return id;
    }

    private static String text(String... paragraphs) {
        return String.join("\n\n", paragraphs);
    }
}
