package dev.sourceline.access;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Callers with keys of every kind, issued by an administrator with a token of the issuer. */
final class Callers {
    private final Issuer issuer;

    Callers(Issuer issuer) {
        this.issuer = issuer;
    }

    static ValidatableResponse problem(Response response, int status, String type) {
        return response.then()
                .statusCode(status)
                .contentType("application/problem+json")
                .body("type", equalTo("/v1/problems/" + type))
                .body("detail", not(containsString("Exception")));
    }

    static RequestSpecification bearing(String credential) {
        return given().header("Authorization", "Bearer " + credential);
    }

    Response make(Map<String, ?> wish) {
        return bearing(issuer.token("admin"))
                .contentType("application/json")
                .body(wish)
                .post("/v1/keys");
    }

    String key(String scopes) {
        return make(Map.of(
                        "name",
                        "test",
                        "scopes",
                        Stream.of(scopes.split(" ", -1)).toList()))
                .path("key");
    }

    /** A key that worked once and has expired; it lives longer on a slow machine. */
    String expiredKey(String scopes) throws InterruptedException {
        for (Duration life = Duration.ofMillis(700); ; life = life.multipliedBy(2)) {
            Instant end = Instant.now().plus(life);
            String key = make(Map.of(
                            "name", "short", "scopes", List.of(scopes.split(" ", -1)), "expiresAt", end.toString()))
                    .path("key");
            Response answer = bearing(key).get("/v1/articles");
            if (answer.statusCode() == 200 || Instant.now().isBefore(end)) {
                answer.then().statusCode(200);
                Thread.sleep(Math.max(1, Duration.between(Instant.now(), end).toMillis() + 20));
                return key;
            }
        }
    }

    String revokedKey(String scopes) {
        Response made = make(Map.of("name", "revoked", "scopes", List.of(scopes.split(" ", -1))));
        bearing(issuer.token("admin")).delete(made.header("Location")).then().statusCode(204);
        return made.path("key");
    }
}
