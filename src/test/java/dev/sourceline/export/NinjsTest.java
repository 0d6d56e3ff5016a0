package dev.sourceline.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.startsWith;

import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** The export validates against the JSON schema of ninjs 3.1, which rejects unknown properties. */
@QuarkusTest
class NinjsTest {
    private static final JsonSchema SCHEMA = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
            .getSchema(Objects.requireNonNull(NinjsTest.class.getResourceAsStream("/export/ninjs.json")));

    @Test
    void itemMatchesTheSchema() {
        String item = SpecialCharactersArticle.as(SpecialCharactersArticle.ingest(), "ninjs")
                .asString();
        assertThat(SCHEMA.validate(
                        item,
                        InputFormat.JSON,
                        context -> context.getExecutionConfig().setFormatAssertionsEnabled(true)))
                .isEmpty();
    }

    @Test
    void schemaRejectsUnknownProperties() {
        assertThat(SCHEMA.validate("{\"uri\":\"http://a.example\",\"attributions\":[]}", InputFormat.JSON))
                .isNotEmpty();
    }

    @Test
    void itemHasItsInfoSources() {
        SpecialCharactersArticle.as(SpecialCharactersArticle.ingest(), "ninjs")
                .then()
                .body("standard.version", equalTo("3.1"))
                .body("headlines[0].value", equalTo("Harbour Bridge 🌉 Reopens, Mayor Says"))
                .body("by", equalTo("Mira Holt"))
                .body("infoSources.find { it.name == 'Anna Brandt' }.role", equalTo("originator"))
                .body("infoSources.find { it.name == 'Reuters' }.role", equalTo("relay"))
                .body("people.find { it.name == 'Mira Holt' }.rel", equalTo("author"))
                .body("organisations.name", hasItem("Harbour Post"))
                .body("bodies[0].value", startsWith("\"The bridge is safe"))
                .body("associations[0].by", equalTo("Mira Holt"));
    }
}
