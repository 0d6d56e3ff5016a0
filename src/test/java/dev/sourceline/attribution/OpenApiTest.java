package dev.sourceline.attribution;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.startsWith;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import dev.sourceline.OpenApiExampleDiff;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The examples of the OpenAPI document are true. */
@QuarkusTest
class OpenApiTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    @Test
    void contractIsOpenApi31() {
        given().accept("application/json")
                .get("/openapi")
                .then()
                .statusCode(200)
                .body("openapi", startsWith("3.1"))
                .body("paths", hasKey("/v1/articles/{id}/attributions"))
                .body("components.schemas", hasKey("Article"));
    }

    @Test
    void examplesAreTrue() throws JsonProcessingException {
        JsonNode contract =
                JSON.readTree(given().accept("application/json").get("/openapi").asString());
        JsonNode paths = contract.path("paths");
        int tried = 0;
        for (var path : paths.properties()) {
            JsonNode post = path.getValue().path("post");
            JsonNode sent = sent(post, contract);
            for (var response : post.path("responses").properties()) {
                JsonNode shown = example(response.getValue());
                if (!sent.isMissingNode() && !shown.isMissingNode()) {
                    Response answer = given().contentType("application/json")
                            .body(JSON.writeValueAsString(sent))
                            .post(path.getKey());
                    assertThat(answer.statusCode()).isEqualTo(Integer.parseInt(response.getKey()));
                    assertThat(OpenApiExampleDiff.differences("", shown, JSON.readTree(answer.asString())))
                            .isEmpty();
                    tried++;
                }
            }
        }
        assertThat(tried).isEqualTo(2);
        assertThat(search(paths.path("/v1/search").path("get"))).isEmpty();
    }

    /** The example of a request body, from its schema. */
    private static JsonNode sent(JsonNode post, JsonNode contract) {
        String schema = post.path("requestBody")
                .path("content")
                .path("application/json")
                .path("schema")
                .path("$ref")
                .asText();
        return schema.isEmpty()
                ? MissingNode.getInstance()
                : contract.at(schema.substring(1)).path("examples").path(0);
    }

    /** Searches with the examples of the parameters, which find the example article. */
    private static List<String> search(JsonNode search) throws JsonProcessingException {
        RequestSpecification request = given();
        for (JsonNode parameter : search.path("parameters")) {
            if (parameter.has("example")) {
                request.queryParam(
                        parameter.path("name").asText(),
                        parameter.path("example").asText());
            }
        }
        JsonNode shown = example(search.path("responses").path("200"));
        assertThat(shown.path("items")).isNotEmpty();
        return OpenApiExampleDiff.differences(
                "", shown, JSON.readTree(request.get("/v1/search").asString()));
    }

    private static JsonNode example(JsonNode parent) throws JsonProcessingException {
        JsonNode example = parent.path("content")
                .path("application/json")
                .path("examples")
                .path("bridge")
                .path("value");
        return example.isTextual() ? JSON.readTree(example.asText()) : example;
    }
}
