package dev.sourceline.platform.problem;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;

import dev.sourceline.Api;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Every error is answered with a problem that names its cause. */
@QuarkusTest
class ProblemTest {
    @Test
    void unknownPath() {
        for (String path : new String[] {"/nowhere", "/v2", "/v1/nowhere", "/v1/articles/not-an-id"}) {
            problem(given().get(path), 404, "not-found").body("instance", equalTo(path));
        }
    }

    @Test
    void problemMayAlwaysBeSent() {
        given().accept("application/problem+json")
                .get("/v1")
                .then()
                .statusCode(200)
                .contentType("application/json");
        problem(
                given().accept("text/csv, application/problem+json")
                        .delete("/v1/articles/0192f3a0-0000-7000-8000-000000000000"),
                428,
                "precondition-required");
    }

    @Test
    void methodThatIsNotSupported() {
        problem(given().put("/v1/articles"), 405, "method-not-allowed").header("Allow", "GET, HEAD, OPTIONS, POST");
        problem(given().post("/v1/sources"), 405, "method-not-allowed").header("Allow", "GET, HEAD, OPTIONS");
        problem(given().patch("/v1/articles/0192f3a0-0000-7000-8000-000000000000"), 405, "method-not-allowed")
                .header("Allow", "DELETE, GET, HEAD, OPTIONS");
        String article = "/v1/articles/0192f3a0-0000-7000-8000-000000000000";
        problem(given().post(article + "/diff"), 405, "method-not-allowed").header("Allow", "GET, HEAD, OPTIONS");
        problem(given().get(article + "/anchors"), 405, "method-not-allowed").header("Allow", "OPTIONS, POST");
        problem(given().get(article + "/extractions"), 405, "method-not-allowed")
                .header("Allow", "OPTIONS, POST");
        problem(given().get("/v1/extract"), 405, "method-not-allowed").header("Allow", "OPTIONS, POST");
    }

    @Test
    void methodsThatAreSupportedCanBeAskedFor() {
        given().options("/v1/articles").then().statusCode(204).header("Allow", "GET, HEAD, OPTIONS, POST");
        given().options("/v1/extract").then().statusCode(204).header("Allow", "OPTIONS, POST");
        problem(given().options("/v1/nowhere"), 404, "not-found");
    }

    @Test
    void mediaTypeThatIsNotOffered() {
        problem(given().accept("image/png").get("/v1/sources"), 406, "not-acceptable");
        problem(given().accept("image/png").get("/v1/nowhere"), 404, "not-found");
    }

    @Test
    void mediaTypeThatIsNotAccepted() {
        problem(
                given().contentType("image/png").body(new byte[] {1}).post("/v1/articles"),
                415,
                "unsupported-media-type");
        problem(
                given().contentType("text/plain; charset=koi8-r").body("x").post("/v1/extract"),
                415,
                "unsupported-media-type");
    }

    @Test
    void unknownParameter() {
        problem(given().queryParam("publsher", "x").get("/v1/articles"), 400, "bad-parameter")
                .body("errors[0].parameter", equalTo("publsher"))
                .body("errors[0].detail", containsString("publisher"));
        problem(given().queryParam("x", "1").get("/v1/problems"), 400, "bad-parameter");
        problem(given().queryParam("q", "a", "b").get("/v1/articles"), 400, "bad-parameter");
    }

    @Test
    void parameterThatCannotBeUsed() {
        Map<String, String> bad =
                Map.of("limit", "many", "cursor", "xyz", "source", "me", "publishedFrom", "yesterday");
        bad.forEach((name, value) -> problem(given().queryParam(name, value).get("/v1/articles"), 400, "bad-parameter")
                .body("errors[0].parameter", equalTo(name)));
        for (String limit : new String[] {"0", "-1", "201", "99999999999"}) {
            problem(given().queryParam("limit", limit).get("/v1/sources"), 400, "bad-parameter");
        }
    }

    @Test
    void valueThatPostgresqlCannotKeep() {
        problem(given().queryParam("q", "a\u0000b").get("/v1/articles"), 400, "bad-parameter");
        problem(given().queryParam("q", "a\u0000b").get("/v1/sources"), 400, "bad-parameter");
        problem(
                given().queryParam("publishedFrom", "+900000000-01-01T00:00:00Z")
                        .get("/v1/articles"),
                400,
                "bad-parameter");
    }

    @Test
    void cursorOfAnotherList() {
        for (int i = 0; i < 2; i++) {
            Api.keep("For a cursor " + i, "publisher", "Cursor Post " + i);
        }
        String cursor = given().queryParam("limit", 1).get("/v1/articles").path("nextCursor");
        problem(given().queryParam("cursor", cursor).get("/v1/publishers"), 400, "bad-parameter")
                .body("errors[0].parameter", equalTo("cursor"));
    }

    @Test
    void malformedJson() {
        for (String body : new String[] {
            "", "{", "{\"text\":\"a\"} x", "{\"text\":\"a\",\"text\":\"b\"}", "\"a", "{\"text\":\"\\ud8\"}"
        }) {
            problem(json(body.getBytes(StandardCharsets.UTF_8)), 400, "malformed-request");
        }
        problem(json(new byte[] {'{', '"', 't', (byte) 0xC3, '"', ':', '1', '}'}), 400, "malformed-request");
    }

    @Test
    void jsonOfTheWrongShape() {
        problem(json("[]"), 422, "invalid-content");
        problem(json("{}"), 422, "invalid-content").body("errors[0].pointer", equalTo("/text"));
        problem(json("{\"text\":5}"), 422, "invalid-content").body("errors[0].pointer", equalTo("/text"));
        problem(json("{\"text\":[\"a\"]}"), 422, "invalid-content").body("errors[0].pointer", equalTo("/text"));
        problem(json("{\"text\":\"a\",\"titel\":\"b\"}"), 422, "invalid-content")
                .body("errors[0].pointer", equalTo("/titel"))
                .body("errors[0].detail", containsString("publishedAt"));
    }

    @Test
    void everythingThatIsWrongIsToldAtOnce() {
        problem(
                        json(
                                "{\"text\":\" \",\"url\":\"ftp://x\",\"publishedAt\":\"soon\",\"language\":\"?\",\"publisher\":\"\"}"),
                        422,
                        "invalid-content")
                .body("errors", hasSize(5))
                .body(
                        "errors.pointer",
                        equalTo(java.util.List.of("/text", "/url", "/publisher", "/publishedAt", "/language")));
        problem(Api.post("A text.", "url", "nowhere", "publishedAt", "2026-02-30T00:00:00Z"), 422, "invalid-content")
                .body("errors.parameter", equalTo(java.util.List.of("url", "publishedAt")));
    }

    @Test
    void textThatIsNoText() {
        problem(Api.post(""), 422, "invalid-content");
        problem(Api.post("  \n "), 422, "invalid-content");
        problem(Api.post("with\u0000NUL"), 400, "malformed-request");
        problem(json("{\"text\":\"with \\u0000\"}"), 400, "malformed-request");
        problem(json("{\"text\":\"half \\ud83d of a pair\"}"), 400, "malformed-request");
        problem(
                given().contentType("text/plain; charset=utf-8")
                        .body(new byte[] {'a', (byte) 0xFF, 'b'})
                        .post("/v1/articles"),
                400,
                "malformed-request");
    }

    @Test
    void halfACharacterBesideTheText() {
        for (String member : new String[] {"url", "publisher", "publishedAt", "language"}) {
            problem(
                            json("{\"text\":\"A text.\",\"" + member + "\":\"https://a.example/\\ud83d\"}"),
                            422,
                            "invalid-content")
                    .body("errors[0].pointer", equalTo("/" + member));
        }
    }

    @Test
    void textThatIsTooLong() {
        String longest = "The mayor said so. ".repeat(55_188) + "1234";
        Api.extract(longest).then().statusCode(200);
        problem(Api.extract(longest + "x"), 413, "content-too-large");
    }

    @Test
    void bodyThatIsTooLong() {
        problem(
                given().contentType("text/plain").body(new byte[20 << 20]).post("/v1/articles"),
                413,
                "content-too-large");
    }

    @Test
    void traceOfTheCallerIsKeptWhereItIsOne() {
        String trace = "4bf92f3577b34da6a3ce929d0e0e4736";
        for (String good :
                List.of("00-" + trace + "-00f067aa0ba902b7-00", "01-" + trace + "-00f067aa0ba902b7-01-more")) {
            given().header("traceparent", good).get("/v1/nothing").then().body("traceId", equalTo(trace));
        }
        for (String bad : List.of(
                "ff-" + trace + "-00f067aa0ba902b7-01",
                "00-" + trace + "-00f067aa0ba902b7-01-more",
                "00-" + trace + "-0000000000000000-01",
                "01-" + trace + "-00f067aa0ba902b7-01more",
                "00-" + trace.toUpperCase(Locale.ROOT) + "-00f067aa0ba902b7-01",
                "00-00000000000000000000000000000000-00f067aa0ba902b7-01")) {
            given().header("traceparent", bad)
                    .get("/v1/nothing")
                    .then()
                    .body("traceId", matchesPattern("[0-9a-f]{32}"))
                    .body("traceId", not(equalTo(trace)))
                    .body("traceId", not(containsString("00000000000000000000")));
        }
    }

    @Test
    void traceOfTheCallerIsKept() {
        given().header("traceparent", "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01")
                .get("/v1/nowhere")
                .then()
                .body("traceId", equalTo("4bf92f3577b34da6a3ce929d0e0e4736"));
    }

    @Test
    void typesAreExplained() {
        for (String type : given().get("/v1/problems").<java.util.List<String>>path("type")) {
            given().get(type).then().statusCode(200).body("type", equalTo(type)).body("meaning", not(equalTo("")));
        }
        problem(given().get("/v1/problems/none-such"), 404, "not-found");
    }

    private static Response json(String body) {
        return json(body.getBytes(StandardCharsets.UTF_8));
    }

    private static Response json(byte[] body) {
        return given().contentType("application/json").body(body).post("/v1/articles");
    }

    private static ValidatableResponse problem(Response answer, int status, String type) {
        return answer.then()
                .statusCode(status)
                .contentType("application/problem+json")
                .body("status", equalTo(status))
                .body("type", equalTo("/v1/problems/" + type))
                .body("title", not(equalTo("")))
                .body("detail", not(equalTo("")))
                .body("traceId", matchesPattern("[0-9a-f]{32}"))
                .body(not(containsString("Exception")))
                .body(not(containsString("dev.sourceline")));
    }
}
