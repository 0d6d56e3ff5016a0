package dev.sourceline.access;

import static dev.sourceline.access.Callers.bearing;
import static dev.sourceline.access.Callers.problem;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** Authorisation: every operation of the OpenAPI document with every kind of credential. */
@QuarkusTest
@TestProfile(AccessControlProfile.class)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class AccessTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final List<String> SCOPES = List.of("read", "write", "admin");

    @TestHTTPResource(value = "/health/ready", management = true)
    String ready = "";

    // injected by the test resource
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
    void unreachableIssuerAffectsOnlyItsTokens() {
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
        if (!test.getDisplayName().startsWith("unreachableIssuer")) {
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
                    List.of(issuer.token(others), keys.computeIfAbsent(others, callers()::key), issuer.token(""))) {
                problem(route.ask(bearing(credential)), 403, "insufficient-scope")
                        .header(
                                "WWW-Authenticate",
                                containsString("error=\"insufficient_scope\", scope=\"" + scope + "\""));
            }
            for (String credential : List.of(issuer.token(scope), keys.computeIfAbsent(scope, callers()::key))) {
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
        useless.put("expired key", callers().expiredKey(all));
        useless.put("revoked key", callers().revokedKey(all));
        useless.put("expired token", issuer.expiredToken(all));
        useless.put("token without an end", issuer.tokenThatNeverExpires(all));
        useless.put("token for another service", issuer.tokenForAnotherService(all));
        useless.put("token of another issuer", issuer.tokenOfAnotherIssuer(all));
        useless.put("forged token", issuer.forgedToken(all));
        useless.put("unsigned token", issuer.unsignedToken(all));
        return useless;
    }

    @Test
    void undocumentedPathsRequireAScopeToo() {
        for (String path :
                List.of("/", "/v1/nothing", "/v1/problems/../articles", "/v1/problems/%2e%2e/articles", "/q/health")) {
            problem(given().urlEncodingEnabled(false).get(path), 401, "unauthenticated");
        }
        given().get("/openapi").then().statusCode(200);
        bearing(issuer.token("read")).accept("text/html").get("/").then().statusCode(200);
    }

    @Test
    void streamsAreAuthorisedBeforeTheyBegin() {
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
    void otherAuthenticationSchemesAreIgnored() {
        problem(given().header("Authorization", "Basic YTpi").get("/v1/articles"), 401, "unauthenticated");
        given().header("Authorization", "bearer " + issuer.token("read"))
                .get("/v1/articles")
                .then()
                .statusCode(200);
    }

    @Test
    void serviceAccountHasItsGrantedScopes() {
        String crawler = issuer.tokenWithoutScopes("system:serviceaccount:newsroom:crawler");
        bearing(crawler).get("/v1/articles").then().statusCode(200);
        problem(bearing(crawler).get("/v1/keys"), 403, "insufficient-scope");
        String stranger = issuer.tokenWithoutScopes("system:serviceaccount:accounting:printer");
        problem(bearing(stranger).get("/v1/articles"), 403, "insufficient-scope");
    }

    private Callers callers() {
        return new Callers(issuer);
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
}
