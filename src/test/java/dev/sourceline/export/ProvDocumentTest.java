package dev.sourceline.export;

import static dev.sourceline.export.LinkedData.literals;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.json.JsonObject;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The PROV-O export leads from every statement to its origin. */
@QuarkusTest
class ProvDocumentTest {
    private static final String PROV = "http://www.w3.org/ns/prov#";
    private static final String LABEL = "http://www.w3.org/2000/01/rdf-schema#label";

    private LinkedData graph;

    @BeforeEach
    void read() {
        graph = LinkedData.read(SpecialCharactersArticle.as(SpecialCharactersArticle.ingest(), "prov")
                .asString());
    }

    @Test
    void statementComesThroughItsRelayFromItsOrigin() {
        JsonObject statement = statement("the ferry will stop in May");
        JsonObject report = graph.follow(statement, PROV + "wasDerivedFrom").getFirst();
        assertThat(agents(report)).containsExactly("Reuters");
        JsonObject said = graph.follow(report, PROV + "wasDerivedFrom").getFirst();
        assertThat(agents(said)).singleElement().asString().containsIgnoringCase("city official");
        assertThat(graph.follow(statement, PROV + "hadPrimarySource")).containsExactly(said);
    }

    @Test
    void quotationIsQuoted() {
        JsonObject said =
                graph.follow(statement("it holds 😀"), PROV + "wasQuotedFrom").getFirst();
        assertThat(agents(said)).containsExactly("Anna Brandt");
    }

    @Test
    void extractionIsAnActivityOfSoftwareThatUsedTheText() {
        JsonObject reading = graph.ofType(PROV + "Activity").getFirst();
        JsonObject text = graph.follow(reading, PROV + "used").getFirst();
        assertThat(graph.follow(text, PROV + "specializationOf")).hasSize(1);
        assertThat(graph.follow(reading, PROV + "wasAssociatedWith")).isEqualTo(graph.ofType(PROV + "SoftwareAgent"));
    }

    @Test
    void authorWorksForThePublisher() {
        JsonObject article = graph.ofType(PROV + "Entity").stream()
                .filter(node -> literals(node, LABEL).contains("Harbour Bridge 🌉 Reopens, Mayor Says"))
                .findFirst()
                .orElseThrow();
        assertThat(agents(article)).containsExactlyInAnyOrder("Mira Holt", SpecialCharactersArticle.PUBLISHER);
    }

    private JsonObject statement(String words) {
        return graph.ofType(PROV + "Entity").stream()
                .filter(node -> literals(node, PROV + "value").stream().anyMatch(value -> value.contains(words)))
                .findFirst()
                .orElseThrow();
    }

    private List<String> agents(JsonObject entity) {
        return graph.follow(entity, PROV + "wasAttributedTo").stream()
                .map(agent -> literals(agent, LABEL).getFirst())
                .toList();
    }
}
