package dev.sourceline.export;

import static dev.sourceline.export.LinkedData.literals;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.json.JsonObject;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The selectors of the web annotation export find the attributed words. */
@QuarkusTest
class WebAnnotationsTest {
    private static final String OA = "http://www.w3.org/ns/oa#";
    private static final String ACTIVITY = "http://www.w3.org/ns/activitystreams#";

    private LinkedData graph;

    @BeforeEach
    void read() {
        graph = LinkedData.read(SpecialCharactersArticle.as(SpecialCharactersArticle.ingest(), "annotations")
                .asString());
    }

    @Test
    void everySelectorPointsToItsWordsInCodePoints() {
        int[] codePoints = SpecialCharactersArticle.TEXT.codePoints().toArray();
        List<JsonObject> selections = graph.ofType(OA + "SpecificResource").stream()
                .filter(node -> node.containsKey(OA + "hasSelector"))
                .toList();
        assertThat(selections).isNotEmpty();
        for (JsonObject selection : selections) {
            JsonObject position = selector(selection, "TextPositionSelector");
            JsonObject quotation = selector(selection, "TextQuoteSelector");
            int start = Integer.parseInt(literals(position, OA + "start").getFirst());
            int end = Integer.parseInt(literals(position, OA + "end").getFirst());
            String exact = literals(quotation, OA + "exact").getFirst();
            assertThat(new String(codePoints, start, end - start)).isEqualTo(exact);
            assertThat(SpecialCharactersArticle.TEXT)
                    .contains(literals(quotation, OA + "prefix").getFirst()
                            + exact
                            + literals(quotation, OA + "suffix").getFirst());
        }
    }

    @Test
    void collectionCountsItsAnnotations() {
        JsonObject collection = graph.ofType(ACTIVITY + "OrderedCollection").getFirst();
        JsonObject page = graph.follow(collection, ACTIVITY + "first").getFirst();
        assertThat(literals(collection, ACTIVITY + "totalItems"))
                .containsExactly(
                        Integer.toString(graph.follow(page, ACTIVITY + "items").size()));
        assertThat(graph.follow(page, ACTIVITY + "items")).hasSameSizeAs(graph.ofType(OA + "Annotation"));
    }

    @Test
    void everyAnnotationHasAMotiveABodyAndATarget() {
        for (JsonObject annotation : graph.ofType(OA + "Annotation")) {
            assertThat(graph.follow(annotation, OA + "hasTarget")).isNotEmpty();
            assertThat(graph.follow(annotation, OA + "hasBody")).isNotEmpty();
            assertThat(annotation.getJsonArray(OA + "motivatedBy")).hasSize(1);
        }
    }

    @Test
    void attributionLinksToItsSource() {
        List<String> names = graph.ofType(OA + "SpecificResource").stream()
                .filter(node -> node.containsKey(OA + "hasPurpose"))
                .flatMap(node -> graph.follow(node, OA + "hasSource").stream())
                .flatMap(source -> literals(source, "http://xmlns.com/foaf/0.1/name").stream())
                .toList();
        assertThat(names).contains("Anna Brandt", "Jo Lind");
    }

    private JsonObject selector(JsonObject selection, String type) {
        return graph.follow(selection, OA + "hasSelector").stream()
                .filter(node -> node.getJsonArray("@type").toString().contains(OA + type))
                .findFirst()
                .orElseThrow();
    }
}
