package dev.sourceline.access;

import static dev.sourceline.access.Callers.bearing;
import static dev.sourceline.access.Callers.problem;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/**
 * API keys are issued, shown once, used and revoked. Runs after AccessTest, which needs an issuer that is
 * still unreachable.
 */
@QuarkusTest
@TestProfile(AccessControlProfile.class)
class ApiKeysTest {
    @TestHTTPResource("/v1/changes?after=latest")
    String changes = "";

    // injected by the test resource
    Issuer issuer = new Issuer();

    @BeforeEach
    void open() {
        issuer.open();
    }

    @Test
    void keyIsShownOnceAndRevocationIsImmediate() {
        Response made = callers().make(Map.of("name", "Crawler", "scopes", List.of("write", "read")));
        made.then()
                .statusCode(201)
                .header("Cache-Control", "no-store")
                .body("scopes", equalTo(List.of("read", "write")));
        String key = made.path("key");
        String address = made.header("Location");
        assertThat(key).startsWith("slk_");
        bearing(key).get("/v1/articles").then().statusCode(200);

        String shown = bearing(issuer.token("admin")).get(address).asString();
        assertThat(shown)
                .contains("\"Crawler\"")
                .contains("token:crawler")
                .doesNotContain(key)
                .doesNotContain("hash");
        assertThat(bearing(issuer.token("admin")).get("/v1/keys").asString())
                .contains("Crawler")
                .doesNotContain(key);

        bearing(issuer.token("admin")).delete(address).then().statusCode(204);
        problem(bearing(key).get("/v1/articles"), 401, "unauthenticated")
                .body("detail", equalTo("The API key was revoked."));
        bearing(issuer.token("admin")).delete(address).then().statusCode(204);
        bearing(issuer.token("admin")).get(address).then().body("revokedAt", startsWith("20"));
    }

    @Test
    @Timeout(30)
    void streamEndsWhenItsKeyIsRevoked() throws Exception {
        Response made = callers().make(Map.of("name", "follower", "scopes", List.of("read")));
        HttpRequest follow = HttpRequest.newBuilder(URI.create(changes))
                .header("Authorization", "Bearer " + made.path("key"))
                .header("Accept", "text/event-stream")
                .build();
        try (HttpClient client = HttpClient.newHttpClient();
                InputStream events =
                        client.send(follow, BodyHandlers.ofInputStream()).body()) {
            assertThat(events.read()).isNotNegative();
            Thread.sleep(1500);
            assertThat(events.available()).isNotNegative();
            bearing(issuer.token("admin"))
                    .delete(made.header("Location"))
                    .then()
                    .statusCode(204);
            assertThatThrownBy(events::readAllBytes).isInstanceOf(IOException.class);
        }
    }

    @Test
    void idempotencyKeysAreScopedToTheCaller() {
        for (String caller : List.of(callers().key("write"), callers().key("write"), issuer.token("write"))) {
            bearing(caller)
                    .header("Idempotency-Key", "monday")
                    .contentType("text/plain")
                    .body("A text of its own: " + caller)
                    .post("/v1/articles")
                    .then()
                    .statusCode(201);
        }
    }

    @Test
    void invalidKeyRequestIsAProblem() {
        problem(callers().make(Map.of()), 422, "invalid-content");
        problem(callers().make(Map.of("name", "\u0000", "scopes", List.of("read"))), 422, "invalid-content")
                .body("errors[0].pointer", equalTo("/name"));
        problem(callers().make(Map.of("name", "x", "scopes", List.of("root"))), 422, "invalid-content")
                .body("errors[0].pointer", equalTo("/scopes"));
        problem(
                        callers()
                                .make(Map.of(
                                        "name", "x", "scopes", List.of("read"), "expiresAt", "2001-01-01T00:00:00Z")),
                        422,
                        "invalid-content")
                .body("errors[0].pointer", equalTo("/expiresAt"));
    }

    private Callers callers() {
        return new Callers(issuer);
    }
}
