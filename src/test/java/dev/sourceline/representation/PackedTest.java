package dev.sourceline.representation;

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
import java.util.List;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;

/** Answers and bodies with the coding gzip. */
@QuarkusTest
class PackedTest {
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

    @Test
    void packedBodyIsUnpacked() throws Exception {
        assertThat(extract("gzip", packed("The kiln is hot, Petra Lund said.".getBytes(StandardCharsets.UTF_8)))
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void bodyThatIsTooLongUnpacked() throws Exception {
        byte[] bomb = packed(new byte[64 * 1024 * 1024]);
        assertThat(bomb.length).isLessThan(100_000);
        HttpResponse<byte[]> answer = extract("gzip", bomb);
        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(new String(answer.body(), StandardCharsets.UTF_8)).contains("/v1/problems/content-too-large");
    }

    @Test
    void unknownCoding() throws Exception {
        HttpResponse<byte[]> answer = extract("compress", new byte[] {1, 2, 3});
        assertThat(answer.statusCode()).isEqualTo(415);
        assertThat(answer.headers().firstValue("Accept-Encoding")).contains("gzip");
    }

    private HttpResponse<byte[]> extract(String coding, byte[] body) throws IOException, InterruptedException {
        return send(request("/v1/extract", "Content-Type", "text/plain", "Content-Encoding", coding)
                .POST(BodyPublishers.ofByteArray(body)));
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
