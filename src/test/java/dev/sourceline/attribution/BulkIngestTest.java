package dev.sourceline.attribution;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import dev.sourceline.Api;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Bulk ingest: one result for each line. */
@QuarkusTest
class BulkIngestTest {
    private static final String NDJSON = "application/x-ndjson";
    private static final int MEGABYTE = 1 << 20;

    @TestHTTPResource("/v1/articles/bulk")
    URI bulk = URI.create("");

    @Test
    void resultsAreInTheOrderOfTheLines() {
        String site = "https://" + UUID.randomUUID() + ".example/";
        String body = IntStream.rangeClosed(1, 40)
                .mapToObj(i -> line(site + i, "Tram " + i + " is late, the operator said."))
                .reduce("", String::concat);
        List<JsonPath> results = send(body);
        assertThat(results)
                .hasSize(40)
                .allSatisfy(result -> assertThat(result.getInt("status")).isEqualTo(201));
        assertThat(results.stream().map(result -> result.getInt("line")))
                .isEqualTo(IntStream.rangeClosed(1, 40).boxed().toList());
        given().get("/v1/articles/" + results.get(6).getString("id")).then().body("url", equalTo(site + 7));
    }

    @Test
    void badLineIsAProblemAndTheNextIsStored() {
        String body = "{\"text\": \"\"}\n"
                + "{\"text\": \n"
                + "\n"
                + "null\n"
                + "{\"text\": \"Half a pair: \\ud83d\"}\r\n"
                + "{\"text\": \"x\", \"titel\": \"y\"}\n"
                + line("https://bulk.example/after-bad", "All is well, the keeper said.")
                        .strip();
        List<JsonPath> results = send(body);
        assertThat(results.stream().map(result -> result.getInt("status")))
                .containsExactly(422, 400, 400, 422, 400, 422, 201);
        assertThat(results.getFirst().getString("problem.errors[0].pointer")).isEqualTo("/text");
        assertThat(results.get(1).getString("problem.type")).isEqualTo("/v1/problems/malformed-request");
    }

    @Test
    void invalidUtf8IsAProblem() {
        byte[] line = line("https://bulk.example/latin", "Caf\u00e9 opens, its owner said.")
                .getBytes(StandardCharsets.ISO_8859_1);
        String answer = given().contentType(NDJSON)
                .body(line)
                .post(bulk)
                .then()
                .statusCode(200)
                .extract()
                .asString();
        assertThat(JsonPath.from(answer).getInt("status")).isEqualTo(400);
    }

    @Test
    void lineThatIsTooLongIsSkipped() {
        String body = line("https://bulk.example/long", "x".repeat(MEGABYTE))
                + line("https://bulk.example/short", "The pump works, the miller said.");
        List<JsonPath> results = send(body);
        assertThat(results.stream().map(result -> result.getInt("status"))).containsExactly(413, 201);
        assertThat(results.getFirst().getString("problem.type")).isEqualTo("/v1/problems/content-too-large");
    }

    @Test
    void equalLinesAreStoredOnce() {
        String line = line("https://bulk.example/twice", "The clock strikes, the verger said.");
        List<JsonPath> results = send(line + line);
        assertThat(results.stream().map(result -> result.getString("id")).distinct())
                .hasSize(1);
        assertThat(results.stream().map(result -> result.getInt("status"))).containsOnly(200, 201);
        assertThat(send(line).getFirst().getInt("status")).isEqualTo(200);
    }

    @Test
    void emptyBodyHasNoResults() {
        assertThat(send("")).isEmpty();
    }

    @Test
    void bulkBodyMayExceedTheBodyLimit() {
        String line = line("https://bulk.example/much", "y".repeat(MEGABYTE / 2));
        List<JsonPath> results = send(line.repeat(24));
        assertThat(results)
                .hasSize(24)
                .allSatisfy(result -> assertThat(result.getInt("status")).isLessThan(300));
    }

    @Test
    void otherBodiesStayLimited() throws IOException {
        // Sends the header only: a client that has sent a part of the body would see a reset connection.
        String head = "POST /v1/articles HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n"
                + "Content-Length: " + 12 * MEGABYTE + "\r\n\r\n";
        try (Socket socket = new Socket(bulk.getHost(), bulk.getPort());
                BufferedReader answer =
                        new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8))) {
            socket.getOutputStream().write(head.getBytes(StandardCharsets.US_ASCII));
            assertThat(answer.readLine()).startsWith("HTTP/1.1 413 ");
        }
    }

    @Test
    void otherMediaTypeIsNotSupported() {
        given().contentType("text/csv")
                .body("text")
                .post(bulk)
                .then()
                .statusCode(415)
                .contentType("application/problem+json");
    }

    @Test
    void takesAnArrayOfArticles() {
        given().contentType("application/json")
                .body("[" + line("https://bulk.example/array/1", "It is here, the clerk said.") + ","
                        + line("https://bulk.example/array/2", "") + "]")
                .post(bulk)
                .then()
                .statusCode(200)
                .body(containsString("\"status\":201"))
                .body(containsString("\"status\":422"));
    }

    @Test
    void aBodyThatIsNoArrayIsInvalid() {
        given().contentType("application/json")
                .body("{}")
                .post(bulk)
                .then()
                .statusCode(422)
                .contentType("application/problem+json");
    }

    @Test
    @Timeout(30)
    void resultsArriveWhileTheBodyIsOpen() throws IOException {
        try (var open = new OpenBulk(bulk, "Transfer-Encoding: chunked")) {
            for (int i = 1; i <= 2; i++) {
                String line = line("https://bulk.example/open/" + i, "Number " + i + " is here, the clerk said.");
                open.sendChunk(line.getBytes(StandardCharsets.UTF_8));
                assertThat(open.result()).startsWith("{\"line\":" + i + ",\"status\":201");
            }
            open.sendChunk(new byte[0]);
            assertThat(open.ends()).isTrue();
        }
    }

    private List<JsonPath> send(String body) {
        return Api.lines(given().contentType(NDJSON)
                .body(body.getBytes(StandardCharsets.UTF_8))
                .post(bulk));
    }

    private static String line(String url, String text) {
        return "{\"text\": \"" + text + "\", \"url\": \"" + url + "\"}\n";
    }
}
