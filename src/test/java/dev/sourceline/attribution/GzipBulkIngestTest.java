package dev.sourceline.attribution;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import dev.sourceline.Api;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Bulk ingest of a gzip-encoded body. */
@QuarkusTest
class GzipBulkIngestTest {
    private static final String NDJSON = "application/x-ndjson";
    private static final int MEGABYTE = 1 << 20;

    private final String site = "https://" + UUID.randomUUID() + ".example/";

    @TestHTTPResource("/v1/articles/bulk")
    URI bulk = URI.create("");

    @Test
    void resultsAreInTheOrderOfTheLines() throws Exception {
        byte[] first = packed(lines(1, 300));
        byte[] second = packed(lines(301, 400));
        List<JsonPath> results = send(joined(first, second));
        assertThat(numbers(results))
                .isEqualTo(IntStream.rangeClosed(1, 400).boxed().toList());
        assertThat(statuses(results)).containsOnly(201);
    }

    @Test
    void askedForByTheClientWhoWouldSpeakHttp2() throws Exception {
        try (HttpClient client =
                HttpClient.newBuilder().version(HttpClient.Version.HTTP_2).build()) {
            HttpResponse<String> answer = client.send(
                    HttpRequest.newBuilder(bulk)
                            .headers("Content-Type", NDJSON, "Content-Encoding", "gzip")
                            .POST(BodyPublishers.ofByteArray(packed(lines(1, 5))))
                            .build(),
                    BodyHandlers.ofString());
            assertThat(answer.version()).isEqualTo(HttpClient.Version.HTTP_2);
            assertThat(answer.body().lines()).hasSize(5).allMatch(line -> line.contains("\"status\":201"));
        }
    }

    @Test
    @Timeout(30)
    void resultsArriveWhileTheBodyIsOpen() throws IOException {
        try (var open = new OpenBulk(bulk, "Content-Encoding: gzip", "Transfer-Encoding: chunked")) {
            ByteArrayOutputStream packed = new ByteArrayOutputStream();
            try (GZIPOutputStream gzip = new GZIPOutputStream(packed, true)) {
                for (int i = 1; i <= 3; i++) {
                    gzip.write(lines(i, i).getBytes(StandardCharsets.UTF_8));
                    gzip.flush();
                    open.sendChunk(packed.toByteArray());
                    packed.reset();
                    assertThat(open.result()).startsWith("{\"line\":" + i + ",\"status\":201");
                }
            }
            open.sendChunk(packed.toByteArray());
            open.sendChunk(new byte[0]);
            assertThat(open.ends()).isTrue();
        }
    }

    @Test
    void linesBeforeATruncationAreAnswered() throws Exception {
        byte[] whole = packed(lines(1, 20));
        byte[] next = packed(lines(21, 40));
        List<JsonPath> results = send(joined(whole, Arrays.copyOf(next, next.length - 4)));
        assertThat(statuses(results.subList(0, 40))).containsOnly(201);
        broken(results.subList(40, results.size()), 41);
        given().get("/v1/articles/" + results.get(39).getString("id")).then().statusCode(200);
    }

    @Test
    void nothingIsReadAfterCorruption() throws Exception {
        byte[] garbage = lines(21, 40).getBytes(StandardCharsets.UTF_8);
        List<JsonPath> results = send(joined(packed(lines(1, 20)), garbage, packed(lines(41, 60))));
        assertThat(statuses(results.subList(0, 20))).containsOnly(201);
        broken(results.subList(20, results.size()), 21);
    }

    @Test
    void partialLineIsNotIngested() throws Exception {
        String half = "{\"text\": \"The pump works, the miller said.\"}";
        byte[] whole = packed(half);
        broken(send(Arrays.copyOf(whole, whole.length - 8)), 1);
        assertThat(statuses(send(whole))).containsOnly(201);
    }

    @Test
    @Timeout(30)
    void corruptionIsReportedWhileTheBodyIsOpen() throws IOException {
        try (var open = new OpenBulk(bulk, "Content-Encoding: gzip", "Content-Length: 1000000")) {
            open.send("This is not gzip.");
            assertThat(open.result()).startsWith("{\"line\":1,\"status\":400");
        }
    }

    @Test
    void lineThatIsTooLongDecodedIsSkipped() throws Exception {
        byte[] bomb = packed("x".repeat(64 * MEGABYTE) + "\n" + lines(1, 1));
        assertThat(bomb.length).isLessThan(100_000);
        assertThat(statuses(send(bomb))).containsExactly(413, 201);
    }

    @Test
    void bulkBodyMayExceedTheBodyLimit() throws Exception {
        String line = lines(1, 1).replace("said.", "said. " + "y".repeat(MEGABYTE / 2));
        List<JsonPath> results = send(packed(line.repeat(24)));
        assertThat(statuses(results)).hasSize(24).containsOnly(200, 201);
    }

    private static void broken(List<JsonPath> results, int line) {
        assertThat(numbers(results)).containsExactly(line);
        assertThat(statuses(results)).containsExactly(400);
        JsonPath result = results.getFirst();
        assertThat(result.getString("problem.type")).isEqualTo("/v1/problems/malformed-request");
        assertThat(result.getString("problem.detail")).contains("cannot be unpacked with gzip");
    }

    private static List<Integer> numbers(List<JsonPath> results) {
        return results.stream().map(result -> result.getInt("line")).toList();
    }

    private static List<Integer> statuses(List<JsonPath> results) {
        return results.stream().map(result -> result.getInt("status")).toList();
    }

    private List<JsonPath> send(byte[] body) {
        return Api.lines(given().contentType(NDJSON)
                .header("Content-Encoding", "gzip")
                .body(body)
                .post(bulk));
    }

    private String lines(int first, int last) {
        StringBuilder lines = new StringBuilder();
        for (int i = first; i <= last; i++) {
            lines.append(
                    "{\"url\": \"%s%d\", \"text\": \"Tram %d is late, the driver said.\"}\n".formatted(site, i, i));
        }
        return lines.toString();
    }

    private static byte[] packed(String text) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
            gzip.write(text.getBytes(StandardCharsets.UTF_8));
        }
        return packed.toByteArray();
    }

    private static byte[] joined(byte[]... parts) {
        ByteArrayOutputStream whole = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            whole.writeBytes(part);
        }
        return whole.toByteArray();
    }
}
