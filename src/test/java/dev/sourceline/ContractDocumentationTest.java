package dev.sourceline;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Checks that the OpenAPI document describes everything in it: each item has a readable name and a description. */
@QuarkusTest
class ContractDocumentationTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Pattern OPERATION = Pattern.compile("[a-z]+[a-zA-Z]*");
    private static final Pattern SCHEMA = Pattern.compile("[A-Z][a-zA-Z]*(?<!View)");

    private JsonNode contract = JSON.createObjectNode();

    @BeforeEach
    void readContract() throws JsonProcessingException {
        contract =
                JSON.readTree(given().accept("application/json").get("/openapi").asString());
    }

    @Test
    void nothingIsUndescribed() {
        List<String> undescribed = new ArrayList<>();
        contract.path("components").path("schemas").properties().forEach(schema -> {
            describe(schema.getKey(), schema.getValue(), undescribed);
            schema.getValue()
                    .path("properties")
                    .properties()
                    .forEach(member ->
                            describe(schema.getKey() + "." + member.getKey(), member.getValue(), undescribed));
        });
        for (Operation operation : operations()) {
            describe(operation.name(), operation.node(), undescribed);
            if (operation.node().path("summary").asText().isBlank()) {
                undescribed.add(operation.name() + ": summary");
            }
            operation
                    .node()
                    .path("parameters")
                    .forEach(parameter -> describe(
                            operation.name() + " ?" + parameter.path("name").asText(), parameter, undescribed));
            operation.node().path("responses").properties().forEach(response -> {
                describe(operation.name() + " " + response.getKey(), response.getValue(), undescribed);
                response.getValue()
                        .path("headers")
                        .properties()
                        .forEach(header -> describe(
                                operation.name() + " " + response.getKey() + " " + header.getKey(),
                                header.getValue(),
                                undescribed));
            });
        }
        assertThat(undescribed).isEmpty();
    }

    @Test
    void namesAreThoseThatPeopleWouldChoose() {
        List<String> operations = new ArrayList<>();
        operations().forEach(operation -> operations.add(operation.name()));
        assertThat(operations)
                .doesNotHaveDuplicates()
                .allMatch(name -> OPERATION.matcher(name).matches());
        assertThat(operations)
                .contains("listArticles", "getArticle", "createArticle", "getArticleAsCsv", "listAttributionsAsNdjson");
        List<String> schemas = new ArrayList<>();
        contract.path("components").path("schemas").fieldNames().forEachRemaining(schemas::add);
        assertThat(schemas).allMatch(name -> SCHEMA.matcher(name).matches()).noneMatch(name -> name.startsWith("Page"));
    }

    @Test
    void jsonComesFirst() {
        for (Operation operation : operations()) {
            List<JsonNode> contents = new ArrayList<>();
            contents.add(operation.node().path("requestBody").path("content"));
            operation.node().path("responses").forEach(response -> contents.add(response.path("content")));
            for (JsonNode content : contents) {
                if (content.has("application/json")) {
                    assertThat(content.fieldNames().next()).as(operation.name()).isEqualTo("application/json");
                }
            }
        }
    }

    @Test
    void statusesAndHeadersAreListedWhereTheyOccur() {
        for (Operation operation : operations()) {
            JsonNode responses = operation.node().path("responses");
            assertThat(responses.at("/429/headers/Retry-After/schema/type").asText())
                    .as(operation.name())
                    .isEqualTo("integer");
            if (operation.method().equals("get")) {
                assertThat(responses.has("304")).as(operation.name()).isTrue();
                assertThat(responses.at("/200/headers").has("ETag"))
                        .as(operation.name())
                        .isTrue();
            }
            for (JsonNode parameter : operation.node().path("parameters")) {
                if (parameter.path("name").asText().equals("If-Match")) {
                    assertThat(parameter.path("required").asBoolean())
                            .as(operation.name())
                            .isTrue();
                    assertThat(responses.has("412") && responses.has("428"))
                            .as(operation.name())
                            .isTrue();
                }
            }
        }
    }

    private List<Operation> operations() {
        List<Operation> operations = new ArrayList<>();
        contract.path("paths")
                .forEach(path -> path.properties()
                        .forEach(method -> operations.add(new Operation(
                                method.getKey(),
                                method.getValue().path("operationId").asText(),
                                method.getValue()))));
        return operations;
    }

    private static void describe(String name, JsonNode node, List<String> undescribed) {
        if (node.path("description").asText().isBlank()) {
            undescribed.add(name);
        }
    }

    private record Operation(String method, String name, JsonNode node) {}
}
