package dev.sourceline.export;

import static dev.sourceline.export.LinkedData.literals;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.json.JsonObject;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The schema.org export says who said what. */
@QuarkusTest
class SchemaOrgTest {
    private static final String SCHEMA = "http://schema.org/";

    private LinkedData graph;

    @BeforeEach
    void read() {
        graph = LinkedData.read(SpecialCharactersArticle.as(SpecialCharactersArticle.ingest(), "jsonld")
                .asString());
    }

    @Test
    void articleHasItsMetadata() {
        JsonObject article = article();
        assertThat(literals(article, SCHEMA + "headline")).containsExactly("Harbour Bridge 🌉 Reopens, Mayor Says");
        assertThat(literals(article, SCHEMA + "datePublished")).containsExactly("2026-01-12T07:00:00Z");
        assertThat(literals(article, SCHEMA + "inLanguage")).containsExactly("en");
        assertThat(names(graph.follow(article, SCHEMA + "author"))).containsExactly("Mira Holt");
        assertThat(names(graph.follow(article, SCHEMA + "publisher")))
                .containsExactly(SpecialCharactersArticle.PUBLISHER);
    }

    @Test
    void quotationHasItsSourceAsSpeaker() {
        JsonObject quotation = graph.ofType(SCHEMA + "Quotation").stream()
                .filter(node -> literals(node, SCHEMA + "text").getFirst().contains("it holds 😀"))
                .findFirst()
                .orElseThrow();
        assertThat(names(graph.follow(quotation, SCHEMA + "spokenByCharacter"))).containsExactly("Anna Brandt");
    }

    @Test
    void reportedSpeechIsAStatementNotAQuotation() {
        JsonObject statement = statement("the ferry will stop in May");
        assertThat(statement.containsKey(SCHEMA + "spokenByCharacter")).isFalse();
        assertThat(graph.follow(statement, SCHEMA + "creator")).hasSize(1);
    }

    @Test
    void statementIsBasedOnItsRelay() {
        List<JsonObject> works = graph.follow(statement("the ferry will stop in May"), SCHEMA + "isBasedOn");
        assertThat(works).hasSize(1);
        assertThat(names(graph.follow(works.getFirst(), SCHEMA + "creator"))).containsExactly("Reuters");
    }

    @Test
    void correctionIsExported() {
        JsonObject correction = graph.ofType(SCHEMA + "CorrectionComment").getFirst();
        assertThat(literals(correction, SCHEMA + "text").getFirst()).contains("misspelled the name");
        assertThat(literals(correction, SCHEMA + "datePublished")).containsExactly("2026-01-12T09:00:00-05:00");
    }

    @Test
    void imagesHaveTheirCredit() {
        JsonObject picture = graph.ofType(SCHEMA + "ImageObject").getFirst();
        assertThat(literals(picture, SCHEMA + "creditText")).containsExactly("Mira Holt/Coastfoto via Shorepix");
        assertThat(names(graph.follow(picture, SCHEMA + "creator"))).containsExactly("Mira Holt");
    }

    private JsonObject article() {
        return graph.ofType(SCHEMA + "NewsArticle").getFirst();
    }

    private JsonObject statement(String words) {
        return graph.ofType(SCHEMA + "Statement").stream()
                .filter(node -> literals(node, SCHEMA + "text").getFirst().contains(words))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> names(List<JsonObject> nodes) {
        return nodes.stream()
                .map(node -> literals(node, SCHEMA + "name").getFirst())
                .toList();
    }
}
