package dev.sourceline.search;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import dev.sourceline.Api;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every query gets a list of hits, or a problem that says what is wrong. */
@QuarkusTest
class SearchRobustnessTest {
    private static final long SEED = 20260301;
    private static final int QUESTIONS = 300;
    private static final String[] PIECES = {
        "bridge",
        "ferry",
        "Ø",
        "ß",
        "İ",
        "漢字",
        "🚋",
        "e\u0301",
        "\u200d",
        "\u00a0",
        "\uffff",
        "or",
        "OR",
        "and",
        "not",
        "\"",
        "'",
        "''",
        "\\",
        "\\'",
        "*",
        ":*",
        ":A",
        "-",
        "--",
        "!",
        "&",
        "|",
        "(",
        ")",
        "<->",
        "<2>",
        "%",
        "_",
        "$1",
        "{",
        "}",
        ",",
        ";",
        "null",
        "\t",
        "\n",
        " ",
        " ",
        " ",
        "-bridge",
        "bri*",
        "\"bridge ferry\"",
        "-\"",
        "http://a.b/c?d=e",
        "a@b.example",
        "1e400",
        "-0.5",
        "<b>",
        "&amp;",
        "\u0001",
        "\u001f"
    };

    @ParameterizedTest
    @ValueSource(
            strings = {
                "!!!",
                "-",
                "--",
                "*",
                "\"",
                "\"\"",
                "-\"\"",
                "' or 73310=73310 --",
                "&|!()",
                "<->",
                "\\",
                "%",
                "🚋🚋🚋",
                "-nothing"
            })
    void nonsenseFindsNothing(String nonsense) {
        ask(nonsense).then().statusCode(200).body("items", hasSize(0)).body("nextCursor", equalTo(null));
    }

    @Test
    void queryWithoutWordsIsRejected() {
        for (String q : new String[] {"", "   "}) {
            ask(q).then().statusCode(400).body("errors[0].parameter", equalTo("q"));
        }
        given().get("/v1/search").then().statusCode(400).body("errors[0].parameter", equalTo("q"));
    }

    @Test
    void longQueryIsRejected() {
        ask("x".repeat(10_000))
                .then()
                .statusCode(400)
                .body("errors[0].detail", equalTo("it has 10000 characters; 500 are allowed."));
        ask("ⱥ".repeat(500)).then().statusCode(200);
        ask("a\" ".repeat(166)).then().statusCode(200);
        ask("-a* ".repeat(125)).then().statusCode(200);
    }

    @Test
    void nulIsRejected() {
        ask("a\0b").then().statusCode(400).body("errors[0].parameter", equalTo("q"));
    }

    @Test
    void anyQueryIsAnswered() {
        Api.post("The bridge and the ferry. “Bridge,” said Ferry Bridges of the ferry.");
        Random random = new Random(SEED);
        for (int i = 0; i < QUESTIONS; i++) {
            String question = question(random);
            assertThat(ask(question).statusCode()).as(question).isEqualTo(question.isBlank() ? 400 : 200);
        }
    }

    private static String question(Random random) {
        StringBuilder question = new StringBuilder();
        for (int pieces = 1 + random.nextInt(12); pieces > 0; pieces--) {
            question.append(
                    random.nextInt(8) == 0
                            ? Character.toString(1 + random.nextInt(0xd7ff))
                            : PIECES[random.nextInt(PIECES.length)]);
        }
        return question.toString();
    }

    private static Response ask(String q) {
        return given().queryParam("q", q).get("/v1/search");
    }
}
