package dev.sourceline;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Checks that every operation answers according to its schema in the OpenAPI document, without undocumented members.
 */
@QuarkusTest
class ContractTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String NOBODY = "0192f3a0-0000-7000-8000-000000000000";

    private static final String TEXT = """
            Quay closed

            By Tova Lind

            “The quay is closed,” Harbourmaster Una Keelson said in a statement on Monday.

            A port official cited by Reuters reportedly said that the cranes will stay.

            The Quay Post has contacted the port for comment.

            Ole Brask/Kystfoto via Shorepix

            Update 3/1/26, 9:15 a.m. ET: This story has been updated with comment from Una Keelson.
            """;

    private JsonNode contract = JSON.createObjectNode();
    private Map<String, String> ids = Map.of();

    @BeforeEach
    void keepAnArticle() throws JsonProcessingException {
        contract = JSON.readTree(given().accept("application/json")
                .get("/openapi")
                .then()
                .statusCode(200)
                .extract()
                .asString());
        contract.path("components").path("schemas").forEach(ContractTest::close);
        Map<String, String> article = Map.of(
                "text",
                TEXT,
                "url",
                "https://news.example/quay",
                "publisher",
                "Quay Post",
                "publishedAt",
                "2026-03-02T08:30:00Z");
        Response kept = Api.postJson(article);
        Api.postJson(Map.of("text", TEXT + "\nIt is open again.", "url", "https://news.example/quay"));
        ids = Map.of(
                "/v1/articles/", kept.path("id"),
                "/v1/attributions/", kept.path("attributions[0].id"),
                "/v1/sources/", kept.path("sources[0].id"),
                "/v1/publishers/", given().get("/v1/publishers").path("items[0].id"));
    }

    @Test
    void answersAreInTheContract() {
        List<String> differences = new ArrayList<>();
        int tried = 0;
        for (var path : contract.path("paths").properties()) {
            String address = address(path.getKey());
            JsonNode get = path.getValue().path("get");
            if (!get.isMissingNode() && !address.contains("{")) {
                tried++;
                differences.addAll(differences(path.getKey(), get, given().get(address)));
            }
        }
        assertThat(differences).isEmpty();
        assertThat(tried).isGreaterThan(15);
    }

    @Test
    void problemsAreInTheContract() {
        List<String> differences = new ArrayList<>();
        for (var path : contract.path("paths").properties()) {
            for (var operation : path.getValue().properties()) {
                String address = path.getKey().replaceAll("\\{[^}]*}", NOBODY) + "?none=such";
                Response answer = given().request(operation.getKey(), address);
                assertThat(answer.statusCode())
                        .as(operation.getKey() + " " + address)
                        .isBetween(400, 499);
                differences.addAll(differences(path.getKey(), operation.getValue(), answer));
            }
        }
        assertThat(differences).isEmpty();
    }

    @Test
    void contractListsTheCodes() {
        JsonNode hop = contract.at("/components/schemas/ArticleHop/properties/role/enum");
        assertThat(hop).extracting(JsonNode::asText).containsExactly("originator", "relay", "publisher");
        List<JsonNode> ofStyle = contract.at("/paths/~1v1~1attributions/get/parameters").findParents("schema").stream()
                .filter(parameter -> parameter.path("name").asText().equals("style"))
                .toList();
        assertThat(ofStyle.getFirst().at("/schema/enum"))
                .extracting(JsonNode::asText)
                .containsExactly("direct", "indirect", "mixed");
    }

    @Test
    void contractTellsHowBodiesMayBePacked() {
        for (String path : List.of("/v1/extract", "/v1/articles", "/v1/articles/bulk")) {
            JsonNode post = contract.path("paths").path(path).path("post");
            assertThat(post.path("parameters"))
                    .anySatisfy(parameter ->
                            assertThat(parameter.path("name").asText()).isEqualTo("Content-Encoding"));
            assertThat(post.at("/responses/415/headers/Accept-Encoding/schema/enum"))
                    .extracting(JsonNode::asText)
                    .containsExactly("gzip");
        }
    }

    @Test
    void whatIsNotInTheContractWouldBeFound() {
        JsonNode span = JSON.createObjectNode().put("$ref", "#/components/schemas/Span");
        assertThat(invalid("", span, "{\"start\": 1, \"end\": 2}")).isEmpty();
        assertThat(invalid("", span, "{\"start\": 1}")).isNotEmpty();
        assertThat(invalid("", span, "{\"start\": 1, \"end\": \"2\"}")).isNotEmpty();
        assertThat(invalid("", span, "{\"start\": 1, \"end\": 2, \"length\": 1}"))
                .isNotEmpty();
    }

    /** The path with its parameters replaced by ids of stored objects. */
    private String address(String path) {
        String address = path;
        for (var id : ids.entrySet()) {
            address = address.replace(id.getKey() + "{id}", id.getKey() + id.getValue());
        }
        return address.replace("{number}", "1").replace("{type}", "not-found");
    }

    private List<String> differences(String path, JsonNode operation, Response answer) {
        JsonNode responses = operation.path("responses");
        String status = String.valueOf(answer.statusCode());
        JsonNode response = responses.has(status) ? responses.path(status) : responses.path(status.charAt(0) + "XX");
        String type = answer.contentType().replace(" ", "").replace(";charset=utf-8", ";charset=UTF-8");
        JsonNode content = response.path("content");
        JsonNode shown = content.path(content.has(type) ? type : type.split(";", -1)[0]);
        if (shown.isMissingNode()) {
            return List.of(path + ": no " + status + " with " + type);
        }
        return type.endsWith("/json") || type.endsWith("+json")
                ? invalid(path, shown.path("schema"), answer.asString())
                : List.of();
    }

    private List<String> invalid(String path, JsonNode schema, String answer) {
        ObjectNode whole = schema.deepCopy();
        whole.set("components", contract.path("components"));
        return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                .getSchema(whole)
                .validate(answer, InputFormat.JSON)
                .stream()
                .map(message -> path + ": " + message)
                .toList();
    }

    /** Forbids additional properties. */
    private static void close(JsonNode schema) {
        if (schema.has("properties")) {
            ((ObjectNode) schema).put("additionalProperties", false);
        }
    }
}
