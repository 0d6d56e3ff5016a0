package dev.sourceline.platform.problem;

import static org.assertj.core.api.Assertions.assertThat;

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

/** Malformed requests, which no regular client sends, get a problem as any other error does. */
@QuarkusTest
class RawRequestTest {
    private static final int TEN_SECONDS = 10_000;

    @TestHTTPResource("/")
    URI service = URI.create("");

    @Test
    void bodyWithoutAType() throws IOException {
        assertThat(answer("""
                POST /v1/extract HTTP/1.1
                Host: localhost
                Content-Length: 3
                Connection: close

                abc""")).startsWith("HTTP/1.1 415 ").contains("/v1/problems/unsupported-media-type");
    }

    @Test
    void bodyWithoutALengthThatIsTooLong() throws IOException {
        String megabyte = "100000\n" + "x".repeat(1 << 20) + "\n";
        assertThat(answer("""
                POST /v1/extract HTTP/1.1
                Host: localhost
                Content-Type: text/plain
                Transfer-Encoding: chunked

                """ + megabyte.repeat(9)))
                .startsWith("HTTP/1.1 413 ")
                .containsIgnoringCase("connection: close")
                .contains("application/problem+json", "The body has more than 8388608 bytes");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/v1/articles?q=%C3%28", "/v1/articles?%FF=q", "/v1/articles/%80", "/v1/sources?q=%ED%A0%80"})
    void escapesThatAreNotUtf8(String target) throws IOException {
        assertThat(answer("""
                GET %s HTTP/1.1
                Host: localhost
                Connection: close

                """.replace("%s", target)))
                .startsWith("HTTP/1.1 400 ")
                .contains("application/problem+json", "/v1/problems/malformed-request", "not UTF-8");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/%zz",
                "/v1/articles/%",
                "/v1/articles?q=%2",
                "/v1/sources?%zz=1",
                "/openapi?%q",
                "/v1/search?q=a|b",
                "/v1/sources/{id}"
            })
    void addressThatIsNone(String target) throws IOException {
        assertThat(answer("""
                GET %s HTTP/1.1
                Host: localhost
                Connection: close

                """.replace("%s", target)))
                .startsWith("HTTP/1.1 400 ")
                .contains("application/problem+json", "/v1/problems/malformed-request", "The address cannot be read");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", ";", "text", "text/", "/plain", "text/plain; charset", "text/plain; charset=\"", "tëxt/plain"
            })
    void contentTypeThatIsNone(String type) throws IOException {
        for (String method : List.of("POST", "GET", "DELETE")) {
            assertThat(answer(
                            "%m /v1/articles HTTP/1.1\nHost: localhost\nContent-Type: %t\nContent-Length: 3\nConnection: close\n\nabc"
                                    .replace("%m", method)
                                    .replace("%t", type)))
                    .as(method)
                    .startsWith("HTTP/1.1 415 ")
                    .contains("application/problem+json", "/v1/problems/unsupported-media-type");
        }
    }

    @Test
    void addressThatIsTooLong() throws IOException {
        assertThat(answer("""
                GET /v1/articles?q=%s HTTP/1.1
                Host: localhost
                Connection: close

                """.replace("%s", "x".repeat(40_000))))
                .startsWith("HTTP/1.1 414 ")
                .contains("application/problem+json", "at most 32768");
    }

    @Test
    void headersThatAreTooLarge() throws IOException {
        assertThat(answer("""
                GET /v1/articles HTTP/1.1
                Host: localhost
                %sConnection: close

                """.replace("%s", ("X-Many: " + "x".repeat(90) + "\n").repeat(300))))
                .startsWith("HTTP/1.1 431 ")
                .contains("application/problem+json", "at most 20480");
    }

    @ParameterizedTest
    @ValueSource(strings = {"gzip", "br"})
    void bodyThatIsNotPacked(String coding) throws IOException {
        assertThat(answer("""
                POST /v1/extract HTTP/1.1
                Host: localhost
                Content-Type: text/plain
                Content-Encoding: %s
                Content-Length: 33
                Connection: close

                The kiln is hot, Petra Lund said.""".replace("%s", coding)))
                .startsWith(coding.equals("gzip") ? "HTTP/1.1 400 " : "HTTP/1.1 415 ")
                .contains("application/problem+json");
    }

    @Test
    void codingsOfSeveralHeadersAreOneAfterAnother() throws IOException {
        assertThat(answer("""
                POST /v1/extract HTTP/1.1
                Host: localhost
                Content-Type: text/plain
                Content-Encoding: gzip
                Content-Encoding: br
                Content-Length: 3
                Connection: close

                abc""")).startsWith("HTTP/1.1 415 ").contains("packed with gzip, br");
    }

    private String answer(String request) throws IOException {
        try (Socket socket = new Socket(service.getHost(), service.getPort())) {
            socket.setSoTimeout(TEN_SECONDS);
            socket.getOutputStream().write(request.replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
