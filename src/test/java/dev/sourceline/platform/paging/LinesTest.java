package dev.sourceline.platform.paging;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.sourceline.Api;
import dev.sourceline.TestDatabase;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Lists as NDJSON: the whole list in one response, of any length. */
@QuarkusTest
class LinesTest {
    private static final String NDJSON = "application/x-ndjson";
    private static final int MORE_THAN_THE_POOL = 24;

    private static final ObjectMapper JSON = new ObjectMapper();

    @TestHTTPResource("/v1/articles")
    URI articles = URI.create("");

    @ParameterizedTest
    @ValueSource(strings = {"/v1/articles", "/v1/attributions", "/v1/sources"})
    void linesAreTheItemsOfThePages(String list) {
        for (int i = 0; i < 3; i++) {
            Api.post("The ferry " + i + " is late, said Ada Quill of the harbour office.");
        }
        assertThat(lines(list))
                .containsSubsequence(given().get(list)
                        .then()
                        .statusCode(200)
                        .extract()
                        .jsonPath()
                        .getList("items.id", String.class));
    }

    @Test
    void limitHolds() {
        Api.keep("The first bus is full, a driver said.");
        Api.keep("The second bus is full, a driver said.");
        assertThat(lines("/v1/articles?limit=2")).hasSize(2);
    }

    @Test
    void jsonIsForThoseWhoDoNotMind() {
        given().accept("*/*").get("/v1/articles").then().contentType("application/json");
    }

    @Test
    void callerWhoGoesAwayLeavesNoConnectionBehind() throws IOException, InterruptedException {
        TestDatabase.execute("""
                        insert into article (id, identity, words, version, received_at, updated_at)
                        select cast('00000000-0000-7000-8000-' || lpad(number::text, 12, '0') as uuid), 'lines:' || number, 0, 1, now(), now()
                        from generate_series(1, 20000) number
                        """);
        for (int i = 0; i < MORE_THAN_THE_POOL; i++) {
            askAndGo();
        }
        for (int i = 0; i < 100 && opened() > 0; i++) {
            Thread.sleep(50);
        }
        assertThat(opened()).isZero();
        given().get("/v1/articles").then().statusCode(200);
        TestDatabase.execute("update article set deleted_at = now() where identity like 'lines:%'");
    }

    private void askAndGo() throws IOException {
        try (Socket socket = new Socket(articles.getHost(), articles.getPort())) {
            socket.getOutputStream()
                    .write(("GET /v1/articles HTTP/1.1\r\nHost: localhost\r\nAccept: " + NDJSON + "\r\n\r\n")
                            .getBytes(StandardCharsets.UTF_8));
            assertThat(socket.getInputStream().readNBytes(12)).asString().isEqualTo("HTTP/1.1 200");
        }
    }

    /** The number of open transactions. */
    private long opened() {
        return TestDatabase.number("select count(*) from pg_stat_activity"
                + " where datname = current_database() and state like 'idle in transaction%'");
    }

    private List<String> lines(String list) {
        return given().accept(NDJSON)
                .get(list)
                .then()
                .statusCode(200)
                .contentType(NDJSON)
                .extract()
                .asString()
                .lines()
                .map(LinesTest::id)
                .toList();
    }

    private static String id(String line) {
        try {
            return JSON.readTree(line).get("id").asText();
        } catch (JsonProcessingException e) {
            throw new AssertionError("not JSON: " + line, e);
        }
    }
}
