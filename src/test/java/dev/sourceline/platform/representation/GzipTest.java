package dev.sourceline.platform.representation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sourceline.Api;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Responses and request bodies with the content coding gzip. */
@QuarkusTest
class GzipTest {
    @TestHTTPResource("/")
    String service = "";

    @Test
    void answerIsPackedForWhoTakesThat() throws Exception {
        String article = Api.keep("The kiln is cold, Petra Lund said. " + "It has been cold for long. ".repeat(50));
        for (String type :
                List.of("application/json", "application/ld+json", "text/csv", "text/html", "text/markdown")) {
            HttpResponse<byte[]> plain = get(article, "Accept", type);
            HttpResponse<byte[]> packed = get(article, "Accept", type, "Accept-Encoding", "gzip");
            assertThat(plain.headers().firstValue("Content-Encoding")).as(type).isEmpty();
            assertThat(packed.headers().firstValue("Content-Encoding")).as(type).contains("gzip");
            assertThat(unpacked(packed.body())).as(type).isEqualTo(plain.body());
            assertThat(packed.body().length).isLessThan(plain.body().length);
            assertThat(plain.headers().firstValue("Vary").orElse("")).contains("Accept-Encoding");
            assertThat(packed.headers().firstValue("Vary").orElse("")).contains("Accept-Encoding");
        }
    }

    @Test
    void strongTagNamesOneCoding() throws Exception {
        String article = Api.keep("The kiln is warm, Petra Lund said.");
        String plain = etag(get(article));
        String packed = etag(get(article, "Accept-Encoding", "gzip"));
        assertThat(packed).isNotEqualTo(plain).startsWith("\"");
        assertThat(etag(get(article, "Accept-Encoding", "br, gzip;q=0.5"))).isEqualTo(packed);
        assertThat(etag(get(article, "Accept-Encoding", "gzip;q=0, br"))).isEqualTo(plain);
        for (String tag : List.of(plain, packed, "W/" + packed)) {
            for (String coding : List.of("gzip", "identity")) {
                HttpResponse<byte[]> answer = get(article, "If-None-Match", tag, "Accept-Encoding", coding);
                assertThat(answer.statusCode()).isEqualTo(304);
                assertThat(etag(answer)).isEqualTo(tag.replace("W/", ""));
            }
        }
        HttpResponse<byte[]> head =
                send(request(article, "Accept-Encoding", "gzip").HEAD());
        assertThat(etag(head)).isEqualTo(packed);
        assertThat(send(request(article, "If-Match", packed).DELETE()).statusCode())
                .isEqualTo(204);
    }

    @ParameterizedTest
    @ValueSource(strings = {"gzip", "x-gzip", "GZIP", "identity, gzip", "gzip,identity"})
    void packedBodyIsUnpacked(String coding) throws Exception {
        String text = "The kiln is hot, Petra Lund said with " + coding + ".";
        HttpResponse<byte[]> answer = keep(coding, packed(text.getBytes(StandardCharsets.UTF_8)));
        assertThat(answer.statusCode()).isEqualTo(201);
        assertThat(text(answer)).isEqualTo(text);
    }

    @Test
    void packedJsonIsUnpacked() throws Exception {
        byte[] json = "{\"text\": \"The kiln is hot, Petra Lund said.\"}".getBytes(StandardCharsets.UTF_8);
        assertThat(extract("application/json", "gzip", packed(json)).statusCode())
                .isEqualTo(200);
    }

    @Test
    void askedForByTheClientWhoWouldSpeakHttp2() throws Exception {
        byte[] body = packed("The kiln is hot, Petra Lund said.".getBytes(StandardCharsets.UTF_8));
        try (HttpClient client =
                HttpClient.newBuilder().version(HttpClient.Version.HTTP_2).build()) {
            for (int i = 0; i < 2; i++) {
                HttpResponse<byte[]> answer = client.send(
                        request("/v1/extract", "Content-Type", "text/plain", "Content-Encoding", "gzip")
                                .POST(BodyPublishers.ofByteArray(body))
                                .build(),
                        BodyHandlers.ofByteArray());
                assertThat(answer.version()).isEqualTo(HttpClient.Version.HTTP_2);
                assertThat(answer.statusCode()).isEqualTo(200);
            }
        }
    }

    @Test
    void membersOneAfterAnotherAreOneBody() throws Exception {
        byte[] first = packed("The kiln is cold, ".getBytes(StandardCharsets.UTF_8));
        byte[] empty = packed(new byte[0]);
        byte[] last = packed("Petra Lund said in the morning.".getBytes(StandardCharsets.UTF_8));
        HttpResponse<byte[]> answer = keep("gzip", joined(first, empty, last));
        assertThat(answer.statusCode()).isEqualTo(201);
        assertThat(text(answer)).isEqualTo("The kiln is cold, Petra Lund said in the morning.");
    }

    @Test
    void headerMayTellMore() throws Exception {
        byte[] plain = packed("The kiln is hot, Petra Lund said at noon.".getBytes(StandardCharsets.UTF_8));
        byte[] extra = {2, 0, 'x', 'y'};
        byte[] names = "kiln.txt\0a comment\0".getBytes(StandardCharsets.ISO_8859_1);
        byte[] head = joined(new byte[] {0x1f, (byte) 0x8b, 8, 2 | 4 | 8 | 16, 1, 2, 3, 4, 0, 3}, extra, names);
        CRC32 checksum = new CRC32();
        checksum.update(head);
        byte[] sum = {(byte) checksum.getValue(), (byte) (checksum.getValue() >> 8)};
        byte[] rest = Arrays.copyOfRange(plain, 10, plain.length);
        assertThat(extract("gzip", joined(head, sum, rest)).statusCode()).isEqualTo(200);
        sum[0]++;
        declined(extract("gzip", joined(head, sum, rest)), 400, "malformed-request");
    }

    @ParameterizedTest
    @CsvSource(quoteCharacter = '\'', textBlock = """
            text/plain, 'The kiln is broken, Petra Lund said.'
            application/json, '{"text": "The kiln is broken, Petra Lund said."}'
            """)
    void bodyThatIsNotWhatItsCodingSays(String type, String body) throws Exception {
        byte[] plain = body.getBytes(StandardCharsets.UTF_8);
        byte[] whole = packed(plain);
        byte[] wrongSum = whole.clone();
        wrongSum[whole.length - 8]++;
        byte[] wrongLength = whole.clone();
        wrongLength[whole.length - 1]++;
        byte[] damaged = whole.clone();
        damaged[10] |= 6;
        List<byte[]> bodies = new ArrayList<>(
                List.of(plain, wrongSum, wrongLength, damaged, joined(whole, plain), joined(whole, new byte[] {0x1f})));
        for (int length : new int[] {1, 9, 10, 20, whole.length - 8, whole.length - 1}) {
            bodies.add(Arrays.copyOf(whole, length));
        }
        for (byte[] sent : bodies) {
            assertThat(declined(extract(type, "gzip", sent), 400, "malformed-request"))
                    .contains("cannot be unpacked with gzip");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{\"text\": \""})
    void bodyThatIsTooLongUnpacked(String beginning) throws Exception {
        byte[] zeros = "0".repeat(64 * 1024 * 1024).getBytes(StandardCharsets.US_ASCII);
        byte[] bomb = packed(joined(beginning.getBytes(StandardCharsets.US_ASCII), zeros));
        assertThat(bomb.length).isLessThan(100_000);
        String type = beginning.isEmpty() ? "text/plain" : "application/json";
        declined(extract(type, "gzip", bomb), 413, "content-too-large");
    }

    @ParameterizedTest
    @ValueSource(strings = {"compress", "br", "zstd", "deflate", "gzip, gzip", "gzip, br", "nonsense"})
    void unknownCoding(String coding) throws Exception {
        for (String path : List.of("/v1/extract", "/v1/articles", "/v1/articles/bulk")) {
            String type = path.endsWith("bulk") ? "application/x-ndjson" : "text/plain";
            byte[] text = "The kiln is hot, Petra Lund said.".getBytes(StandardCharsets.UTF_8);
            HttpResponse<byte[]> answer = post(path, type, coding, text);
            declined(answer, 415, "unsupported-media-type");
            assertThat(answer.headers().firstValue("Accept-Encoding")).contains("gzip");
        }
    }

    private static String declined(HttpResponse<byte[]> answer, int status, String type) {
        String problem = new String(answer.body(), StandardCharsets.UTF_8);
        assertThat(answer.statusCode()).as(problem).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
        assertThat(problem).contains("/v1/problems/" + type);
        return problem;
    }

    private HttpResponse<byte[]> keep(String coding, byte[] body) throws IOException, InterruptedException {
        return post("/v1/articles", "text/plain", coding, body);
    }

    private String text(HttpResponse<byte[]> kept) throws IOException, InterruptedException {
        String article = kept.headers().firstValue("Location").orElseThrow();
        return new String(get(article + "/text").body(), StandardCharsets.UTF_8);
    }

    private HttpResponse<byte[]> extract(String coding, byte[] body) throws IOException, InterruptedException {
        return extract("text/plain", coding, body);
    }

    private HttpResponse<byte[]> extract(String type, String coding, byte[] body)
            throws IOException, InterruptedException {
        return post("/v1/extract", type, coding, body);
    }

    private HttpResponse<byte[]> post(String path, String type, String coding, byte[] body)
            throws IOException, InterruptedException {
        return send(
                request(path, "Content-Type", type, "Content-Encoding", coding).POST(BodyPublishers.ofByteArray(body)));
    }

    private static byte[] joined(byte[]... parts) {
        ByteArrayOutputStream whole = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            whole.writeBytes(part);
        }
        return whole.toByteArray();
    }

    private HttpResponse<byte[]> get(String path, String... headers) throws IOException, InterruptedException {
        return send(request(path, headers));
    }

    private HttpRequest.Builder request(String path, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(service).resolve(path));
        return headers.length == 0 ? request : request.headers(headers);
    }

    private static HttpResponse<byte[]> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        try (HttpClient client =
                HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build()) {
            return client.send(request.build(), BodyHandlers.ofByteArray());
        }
    }

    private static String etag(HttpResponse<?> answer) {
        return answer.headers().firstValue("ETag").orElseThrow();
    }

    private static byte[] packed(byte[] bytes) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
            gzip.write(bytes);
        }
        return packed.toByteArray();
    }

    private static byte[] unpacked(byte[] bytes) throws IOException {
        try (GZIPInputStream gzip = new GZIPInputStream(new ByteArrayInputStream(bytes))) {
            return gzip.readAllBytes();
        }
    }
}
