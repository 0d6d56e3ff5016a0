package dev.sourceline.platform.metrics;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import dev.sourceline.access.AccessControlProfile;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/**
 * A scanner without a key cannot disable the metrics: after any of its requests, valid requests are counted as before.
 */
@QuarkusTest
@TestProfile(AccessControlProfile.class)
class ScannerTest {
    private static final int SCANS = 1000;
    private static final int TEN_SECONDS = 10_000;
    private static final Pattern SERIES = Pattern.compile("(?m)^http_server_\\w+\\{(.*)} ");

    @TestHTTPResource("/")
    URI service = URI.create("");

    @TestHTTPResource(value = "/", management = true)
    URI management = URI.create("");

    @Test
    void madeUpRequestsHaveOneTag() throws IOException {
        Set<String> before = uriTags();
        scan(service, "GET /wp-login-%d.php HTTP/1.1");
        scan(service, "GET /v1/articles/%d HTTP/1.1");
        scan(service, "POST /v1/%d/articles HTTP/1.1");
        scan(service, "GET /v1/problems/../%d HTTP/1.1");
        scan(service, "GET /%%ZZ%d HTTP/1.1");
        scan(service, "GET /%%FF%d HTTP/1.1");
        scan(service, "GET http://elsewhere.example/%d HTTP/1.1");
        scan(service, "SCAN%d /v1/articles HTTP/1.1");
        scan(management, "GET /wp-login-%d.php HTTP/1.1");
        scan(management, "SCAN%d /q/metrics/%1$d HTTP/1.1");
        breakOff(service, "POST /v1/%d/articles HTTP/1.1");

        given().get("/v1/problems/not-found").then().statusCode(200);
        given().get("/v1/sources/" + "0".repeat(8) + "-0000-0000-0000-000000000000")
                .then()
                .statusCode(401);
        String metrics = given().get(management.resolve("/q/metrics")).asString();
        assertThat(tags(metrics, "uri"))
                .contains("UNMATCHED", "/v1/problems/{type}", "/v1/sources/{id}", "/v1/articles/{id}")
                .noneMatch(uri -> uri.matches(".*\\d{2}.*"))
                .hasSizeLessThan(before.size() + 20);
        assertThat(tags(metrics, "method")).contains("GET", "OTHER").hasSizeLessThan(10);
        assertThat(metrics).contains("uri=\"/v1/problems/{type}\"");
    }

    /** The tags that the tests before have left. */
    private Set<String> uriTags() {
        return tags(given().get(management.resolve("/q/metrics")).asString(), "uri");
    }

    private static Set<String> tags(String metrics, String name) {
        Set<String> tags = new TreeSet<>();
        Pattern tag = Pattern.compile("(?:^|,)" + name + "=\"([^\"]*)\"");
        SERIES.matcher(metrics)
                .results()
                .map(series -> tag.matcher(series.group(1)))
                .filter(found -> found.find())
                .forEach(found -> tags.add(found.group(1)));
        return tags;
    }

    /** Sends a thousand requests. */
    private static void scan(URI place, String line) throws IOException {
        for (int i = 0; i < SCANS; i++) {
            send(place, line.formatted(1000 + i), "Content-Length: 0", true);
        }
    }

    /** Sends requests and closes the connection before the response. */
    private static void breakOff(URI place, String line) throws IOException {
        for (int i = 0; i < 50; i++) {
            send(place, line.formatted(1000 + i), "Content-Length: 1000", false);
        }
    }

    private static void send(URI place, String line, String header, boolean untilAnswered) throws IOException {
        try (Socket socket = new Socket(place.getHost(), place.getPort())) {
            socket.setSoTimeout(TEN_SECONDS);
            String request = line + "\r\nHost: localhost\r\nConnection: close\r\n" + header + "\r\n\r\n";
            socket.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
            if (untilAnswered) {
                socket.getInputStream().readAllBytes();
            }
        }
    }
}
