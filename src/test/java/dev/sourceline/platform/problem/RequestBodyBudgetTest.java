package dev.sourceline.platform.problem;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import dev.sourceline.Api;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Version;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntSupplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/**
 * A request whose text exceeds the free memory for texts is rejected as temporarily unavailable, and succeeds later.
 */
@QuarkusTest
class RequestBodyBudgetTest {
    // More than fit. A request that competes with a short text for the last free memory is itself rejected.
    private static final int AT_ONCE = 20;
    private static final String HEAD = """
            POST /v1/extract HTTP/1.1
            Host: localhost
            Content-Type: text/plain
            Content-Length: 1048576

            """.replace("\n", "\r\n");

    private static final String PACKED_HEAD = """
            POST /v1/extract HTTP/1.1
            Host: localhost
            Content-Type: text/plain
            Content-Encoding: gzip
            Content-Length: 20000

            """.replace("\n", "\r\n");

    private final List<Socket> senders = new ArrayList<>();

    @TestHTTPResource
    URI service = URI.create("");

    @Test
    void moreThanThereIsMemoryForIsSentAway() throws IOException, InterruptedException {
        for (int i = 0; i < AT_ONCE; i++) {
            begin(HEAD);
        }
        await(503);
        Api.extract("The dam holds, the engineer said.")
                .then()
                .statusCode(503)
                .header("Retry-After", equalTo("1"))
                .contentType("application/problem+json")
                .body("type", equalTo("/v1/problems/unavailable"));
        given().get("/v1/articles").then().statusCode(200);
        giveUp();
        await(200);
    }

    @Test
    void whoLeavesLeavesNothingBehind() throws IOException, InterruptedException {
        byte[] text = "The dam holds. ".repeat(70_000).substring(0, 1 << 20).getBytes(StandardCharsets.US_ASCII);
        for (int i = 0; i < AT_ONCE; i++) {
            begin(HEAD);
        }
        for (Socket sender : senders.subList(0, 8)) {
            sender.getOutputStream().write(text);
        }
        giveUp();
        await(200);
        assertThat(ofUnknownLength("The dam holds, the engineer said.")).isEqualTo(200);
    }

    @Test
    void packedBodyIsCountedAsTheLongest() throws IOException, InterruptedException {
        for (int i = 0; i < 3; i++) {
            begin(PACKED_HEAD);
        }
        await(503);
        giveUp();
        await(200);
    }

    /** An HTTP/2 request does not announce that it has a body. */
    @Test
    void bodyOfUnknownLengthInHttp2IsCountedAsTheLongest() throws IOException, InterruptedException {
        for (int i = 0; i < 9; i++) {
            begin(HEAD);
        }
        try (HttpClient client = HttpClient.newBuilder().version(Version.HTTP_2).build()) {
            HttpRequest upgrade =
                    HttpRequest.newBuilder(service.resolve("/v1/problems")).build();
            assertThat(client.send(upgrade, BodyHandlers.discarding()).version())
                    .isEqualTo(Version.HTTP_2);
            HttpRequest text = HttpRequest.newBuilder(service.resolve("/v1/extract"))
                    .header("Content-Type", "text/plain")
                    .POST(BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(new byte[] {'x'})))
                    .build();

            await(503, () -> status(client, text));
            giveUp();
            await(200, () -> status(client, text));
        }
    }

    private static int status(HttpClient client, HttpRequest request) {
        return client.sendAsync(request, BodyHandlers.discarding()).join().statusCode();
    }

    // Sends a body of unknown length, which counts as the maximum length until it has been read.
    private int ofUnknownLength(String text) throws IOException, InterruptedException {
        try (HttpClient client = HttpClient.newHttpClient()) {
            InputStream body = new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
            HttpRequest request = HttpRequest.newBuilder(service.resolve("/v1/extract"))
                    .header("Content-Type", "text/plain")
                    .POST(BodyPublishers.ofInputStream(() -> body))
                    .build();
            for (int i = 0; i < 30; i++) {
                int status = client.send(request, BodyHandlers.discarding()).statusCode();
                if (status != 503) {
                    return status;
                }
                body.reset();
            }
            return 503;
        }
    }

    @AfterEach
    void giveUp() throws IOException {
        for (Socket sender : senders) {
            sender.close();
        }
        senders.clear();
    }

    private void begin(String head) throws IOException {
        Socket sender = new Socket(service.getHost(), service.getPort());
        senders.add(sender);
        sender.getOutputStream().write(head.getBytes(StandardCharsets.US_ASCII));
    }

    private static void await(int status) throws InterruptedException {
        await(status, () -> Api.extract("The dam holds, the engineer said.").statusCode());
    }

    private static void await(int status, IntSupplier answer) throws InterruptedException {
        for (int i = 0; i < 100; i++) {
            if (answer.getAsInt() == status) {
                return;
            }
            Thread.sleep(50);
        }
        throw new AssertionError("never answered " + status);
    }
}
