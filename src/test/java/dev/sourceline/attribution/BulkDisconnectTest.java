package dev.sourceline.attribution;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import dev.sourceline.Api;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A connection breaks during a bulk ingest: answered lines are stored, and sending the body again is harmless. */
@QuarkusTest
class BulkDisconnectTest {
    private static final String NDJSON = "application/x-ndjson";
    private static final int LINES = 60;

    @TestHTTPResource("/v1/articles/bulk")
    URI bulk = URI.create("");

    @ParameterizedTest
    @Timeout(60)
    @ValueSource(ints = {1, 7, 33, LINES - 1})
    void answeredLinesAreStored(int answered) throws IOException {
        String body = body("https://cut.example/" + answered + "/");
        List<JsonPath> answers = sendAndCut(body, answered);
        assertThat(answers).hasSize(answered);
        for (JsonPath answer : answers) {
            assertThat(answer.getInt("status")).isEqualTo(201);
            given().get("/v1/articles/" + answer.getString("id")).then().statusCode(200);
        }

        List<JsonPath> again = Api.lines(given().contentType(NDJSON)
                .body(body.getBytes(StandardCharsets.UTF_8))
                .post(bulk));
        assertThat(again).hasSize(LINES);
        for (int i = 0; i < answered; i++) {
            assertThat(again.get(i).getInt("status")).isEqualTo(200);
            assertThat(again.get(i).getString("id")).isEqualTo(answers.get(i).getString("id"));
        }
        assertThat(again.stream().map(line -> line.getInt("status")))
                .allMatch(status -> status == 200 || status == 201);
        assertThat(again.stream().map(line -> line.getString("id")).distinct()).hasSize(LINES);
    }

    /** Sends the body, reads some results, and closes the connection. */
    private List<JsonPath> sendAndCut(String body, int answered) throws IOException {
        List<JsonPath> answers = new ArrayList<>();
        try (Socket socket = new Socket(bulk.getHost(), bulk.getPort());
                BufferedReader answer =
                        new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8))) {
            byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
            OutputStream out = socket.getOutputStream();
            out.write(("POST /v1/articles/bulk HTTP/1.1\r\nHost: localhost\r\nContent-Type: " + NDJSON
                            + "\r\nContent-Length: " + bytes.length + "\r\n\r\n")
                    .getBytes(StandardCharsets.UTF_8));
            out.write(bytes);
            while (answers.size() < answered) {
                String line = String.valueOf(answer.readLine());
                if (line.startsWith("{")) {
                    answers.add(JsonPath.from(line));
                }
            }
            socket.setSoLinger(true, 0);
        }
        return answers;
    }

    private static String body(String site) {
        StringBuilder lines = new StringBuilder();
        for (int i = 0; i < LINES; i++) {
            lines.append("{\"url\": \"%s%d\", \"text\": \"Lock %d opens, the keeper said.\"}\n".formatted(site, i, i));
        }
        return lines.toString();
    }
}
