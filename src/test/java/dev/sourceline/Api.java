package dev.sourceline;

import static io.restassured.RestAssured.given;

import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;

/** HTTP calls to the service, as its callers make them. */
public final class Api {
    private Api() {}

    /** Ingests a text; {@code parameters} as name, value, name, value. */
    public static Response post(String text, String... parameters) {
        return text(text, parameters).post("/v1/articles");
    }

    /** Extracts from a text without storing it. */
    public static Response extract(String text, String... parameters) {
        return text(text, parameters).post("/v1/extract");
    }

    /** Ingests a text and returns the path of its article. */
    public static String keep(String text, String... parameters) {
        return post(text, parameters).then().statusCode(201).extract().header("Location");
    }

    public static Response postJson(Map<String, ?> article) {
        return given().contentType("application/json").body(article).post("/v1/articles");
    }

    /** The lines of an NDJSON response. */
    public static List<JsonPath> lines(Response answer) {
        return answer.then()
                .statusCode(200)
                .contentType("application/x-ndjson")
                .extract()
                .asString()
                .lines()
                .map(JsonPath::from)
                .toList();
    }

    private static RequestSpecification text(String text, String... parameters) {
        RequestSpecification request =
                given().contentType("text/plain; charset=utf-8").body(text);
        for (int i = 0; i < parameters.length; i += 2) {
            request.queryParam(parameters[i], parameters[i + 1]);
        }
        return request;
    }
}
