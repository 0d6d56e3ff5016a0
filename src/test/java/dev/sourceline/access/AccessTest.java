package dev.sourceline.access;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.Timeout;

/** Who may: every route of the contract, tried with everything that may be shown at its door. */
@QuarkusTest
@TestProfile(AccessTest.Guarded.class)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class AccessTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final List<String> SCOPES = List.of("read", "write", "admin");

    @TestHTTPResource(value = "/health/ready", management = true)
    String ready = "";

    @TestHTTPResource("/v1/changes?after=latest")
    String changes = "";

    // put in by the resource itself
    Issuer issuer = new Issuer();

    /** An operation of the contract. */
    record Route(String method, String path, Optional<String> scope) {
        Response ask(RequestSpecification request) {
            return request.request(
                    method,
                    path.replace("{type}", "gone")
                            .replaceAll("\\{[a-z]+}", UUID.randomUUID().toString()));
        }
    }

    @Test
    @Order(1)
    void issuerThatIsNotThereHoldsNothingUpButItsTokens() {
        given().get(ready).then().statusCode(200);
        long before = System.nanoTime();
        problem(bearing(issuer.token("read")).get("/v1/articles"), 503, "unavailable")
                .header("Retry-After", "5")
                .body("detail", equalTo("The issuer of the token cannot be reached."));
        assertThat(Duration.ofNanos(System.nanoTime() - before)).isLessThan(Duration.ofSeconds(10));
        issuer.open();
        bearing(issuer.token("read")).get("/v1/articles").then().statusCode(200);
    }

    @BeforeEach
    void open(org.junit.jupiter.api.TestInfo test) {
        if (!test.getDisplayName().startsWith("issuerThatIsNotThere")) {
            issuer.open();
        }
    }

    @Test
    void everyRouteWithEveryCredential() throws IOException, InterruptedException {
        List<Route> routes = routes();
        Map<String, String> useless = useless();
        Map<String, String> keys = new HashMap<>();
        int tried = 0;
        for (Route route : routes) {
            if (route.scope().isEmpty()) {
                assertThat(route.ask(given()).statusCode()).as(route.toString()).isEqualTo(200);
                continue;
            }
            String scope = route.scope().orElseThrow();
            problem(route.ask(given()), 401, "unauthenticated")
                    .header("WWW-Authenticate", "Bearer realm=\"sourceline\"");
            useless.forEach((name, credential) -> problem(route.ask(bearing(credential)), 401, "unauthenticated")
                    .header("WWW-Authenticate", containsString("error=\"invalid_token\"")));
            String others = String.join(
                    " ", SCOPES.stream().filter(each -> !each.equals(scope)).toList());
            for (String credential :
                    List.of(issuer.token(others), keys.computeIfAbsent(others, this::key), issuer.token(""))) {
                problem(route.ask(bearing(credential)), 403, "insufficient-scope")
                        .header(
                                "WWW-Authenticate",
                                containsString("error=\"insufficient_scope\", scope=\"" + scope + "\""));
            }
            for (String credential : List.of(issuer.token(scope), keys.computeIfAbsent(scope, this::key))) {
                assertThat(route.ask(bearing(credential)).statusCode())
                        .as(route.toString())
                        .isNotIn(401, 403);
            }
            tried += useless.size() + 6;
        }
        assertThat(routes.stream().filter(route -> route.scope().isEmpty()).map(Route::path))
                .containsExactlyInAnyOrder("/v1/problems", "/v1/problems/{type}");
        assertThat(tried).isGreaterThan(200);
    }

    private Map<String, String> useless() throws InterruptedException {
        String all = String.join(" ", SCOPES);
        Map<String, String> useless = new LinkedHashMap<>();
        useless.put("garbage", "x");
        useless.put("garbage in three parts", "eyJhbGciOiJSUzI1NiJ9.e30.AAAA");
        useless.put("unknown key", ApiKey.random().value());
        useless.put("expired key", expiredKey(all));
        useless.put("revoked key", revokedKey(all));
        useless.put("expired token", issuer.expiredToken(all));
        useless.put("token without an end", issuer.tokenThatNeverExpires(all));
        useless.put("token for another service", issuer.tokenForAnotherService(all));
        useless.put("token of another issuer", issuer.tokenOfAnotherIssuer(all));
        useless.put("forged token", issuer.forgedToken(all));
        useless.put("unsigned token", issuer.unsignedToken(all));
        return useless;
    }

    @Test
    void whatIsNotInTheContractIsClosedToo() {
        for (String path :
                List.of("/", "/v1/nothing", "/v1/problems/../articles", "/v1/problems/%2e%2e/articles", "/q/health")) {
            problem(given().urlEncodingEnabled(false).get(path), 401, "unauthenticated");
        }
        given().get("/openapi").then().statusCode(200);
        bearing(issuer.token("read")).accept("text/html").get("/").then().statusCode(200);
    }

    @Test
    void streamsAreClosedBeforeTheyBegin() {
        for (String accept : List.of("text/event-stream", "application/x-ndjson")) {
            problem(given().accept(accept).get("/v1/changes"), 401, "unauthenticated");
            problem(bearing(issuer.token("write")).accept(accept).get("/v1/changes"), 403, "insufficient-scope");
        }
        problem(
                given().contentType("application/x-ndjson")
                        .body("{}\n".repeat(100_000).getBytes(StandardCharsets.UTF_8))
                        .post("/v1/articles/bulk"),
                401,
                "unauthenticated");
    }

    @Test
    @Timeout(30)
    void streamEndsWhenItsKeyIsRevoked() throws Exception {
        Response made = make(Map.of("name", "follower", "scopes", List.of("read")));
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
    void otherSchemesAreNoCredentials() {
        problem(given().header("Authorization", "Basic YTpi").get("/v1/articles"), 401, "unauthenticated");
        given().header("Authorization", "bearer " + issuer.token("read"))
                .get("/v1/articles")
                .then()
                .statusCode(200);
    }

    @Test
    void accountOfTheClusterMayWhatItIsGranted() {
        String crawler = issuer.tokenWithoutScopes("system:serviceaccount:newsroom:crawler");
        bearing(crawler).get("/v1/articles").then().statusCode(200);
        problem(bearing(crawler).get("/v1/keys"), 403, "insufficient-scope");
        String stranger = issuer.tokenWithoutScopes("system:serviceaccount:accounting:printer");
        problem(bearing(stranger).get("/v1/articles"), 403, "insufficient-scope");
    }

    @Test
    void keyIsShownOnceAndRevokedAtOnce() {
        Response made = make(Map.of("name", "Crawler", "scopes", List.of("write", "read")));
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
    void callersHaveIdempotencyKeysOfTheirOwn() {
        for (String caller : List.of(key("write"), key("write"), issuer.token("write"))) {
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
    void wishForAKeyThatCannotBeMade() {
        problem(make(Map.of()), 422, "invalid-content");
        problem(make(Map.of("name", "\u0000", "scopes", List.of("read"))), 422, "invalid-content")
                .body("errors[0].pointer", equalTo("/name"));
        problem(make(Map.of("name", "x", "scopes", List.of("root"))), 422, "invalid-content")
                .body("errors[0].pointer", equalTo("/scopes"));
        problem(
                        make(Map.of("name", "x", "scopes", List.of("read"), "expiresAt", "2001-01-01T00:00:00Z")),
                        422,
                        "invalid-content")
                .body("errors[0].pointer", equalTo("/expiresAt"));
    }

    private static ValidatableResponse problem(Response response, int status, String type) {
        return response.then()
                .statusCode(status)
                .contentType("application/problem+json")
                .body("type", equalTo("/v1/problems/" + type))
                .body("detail", not(containsString("Exception")));
    }

    private static RequestSpecification bearing(String credential) {
        return given().header("Authorization", "Bearer " + credential);
    }

    private Response make(Map<String, ?> wish) {
        return bearing(issuer.token("admin"))
                .contentType("application/json")
                .body(wish)
                .post("/v1/keys");
    }

    private String key(String scopes) {
        return make(Map.of(
                        "name",
                        "test",
                        "scopes",
                        Stream.of(scopes.split(" ", -1)).toList()))
                .path("key");
    }

    private String expiredKey(String scopes) throws InterruptedException {
        Instant end = Instant.now().plusMillis(700);
        String key = make(Map.of(
                        "name", "short", "scopes", List.of(scopes.split(" ", -1)), "expiresAt", end.toString()))
                .path("key");
        bearing(key).get("/v1/articles").then().statusCode(200);
        Thread.sleep(Math.max(1, Duration.between(Instant.now(), end).toMillis() + 20));
        return key;
    }

    private String revokedKey(String scopes) {
        Response made = make(Map.of("name", "revoked", "scopes", List.of(scopes.split(" ", -1))));
        bearing(issuer.token("admin")).delete(made.header("Location")).then().statusCode(204);
        return made.path("key");
    }

    private static List<Route> routes() throws IOException {
        JsonNode paths = JSON.readTree(
                        given().accept("application/json").get("/openapi").asString())
                .path("paths");
        List<Route> routes = new ArrayList<>();
        for (var path : paths.properties()) {
            for (var operation : path.getValue().properties()) {
                JsonNode scope = operation
                        .getValue()
                        .path("security")
                        .path(0)
                        .path("caller")
                        .path(0);
                routes.add(new Route(
                        operation.getKey(),
                        path.getKey(),
                        scope.isMissingNode() ? Optional.empty() : Optional.of(scope.asText())));
            }
        }
        return routes;
    }

    /** Accepts keys, and the tokens of an issuer that is not there at the start. */
    public static final class Guarded implements QuarkusTestProfile {
        @Override
        public List<TestResourceEntry> testResources() {
            return List.of(new TestResourceEntry(Issuer.class));
        }
    }
}
