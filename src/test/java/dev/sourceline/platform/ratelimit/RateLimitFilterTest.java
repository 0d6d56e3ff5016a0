package dev.sourceline.platform.ratelimit;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.util.Map;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** Responses of a service with a rate limit and with CORS for one other origin. */
@QuarkusTest
@TestProfile(RateLimitFilterTest.Thrifty.class)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class RateLimitFilterTest {
    @TestHTTPResource(value = "/health/live", management = true)
    String live = "";

    @Test
    @Order(1)
    void pageOfTheOriginMayAskAndReadTheHeaders() {
        given().header("Origin", "https://desk.example.org")
                .header("Access-Control-Request-Method", "DELETE")
                .header("Access-Control-Request-Headers", "Authorization, If-Match")
                .options("/v1/articles")
                .then()
                .statusCode(200)
                .header("Access-Control-Allow-Origin", "https://desk.example.org")
                .header("Access-Control-Allow-Methods", containsString("DELETE"));
        given().header("Origin", "https://desk.example.org")
                .get("/v1/problems")
                .then()
                .statusCode(200)
                .header("Access-Control-Expose-Headers", containsString("RateLimit"))
                .header("Access-Control-Expose-Headers", containsString("ETag"));
        given().header("Origin", "https://elsewhere.example.org")
                .get("/v1/problems")
                .then()
                .header("Access-Control-Allow-Origin", nullValue());
    }

    @Test
    @Order(2)
    void shareIsToldAndHeldTo() {
        int last = 0;
        for (int i = 0; i < 40 && last != 429; i++) {
            last = given().get("/v1/problems")
                    .then()
                    .header("RateLimit-Policy", "\"default\";q=20;w=3600")
                    .header("RateLimit", matchesPattern("\"default\";r=\\d+;t=\\d+"))
                    .extract()
                    .statusCode();
        }
        assertThat(last).isEqualTo(429);
        given().get("/v1/problems/gone")
                .then()
                .statusCode(429)
                .contentType("application/problem+json")
                .header("RateLimit", containsString("r=0"))
                .header("Retry-After", matchesPattern("1[67]\\d|180"))
                .body("type", equalTo("/v1/problems/too-many-requests"));
    }

    @Test
    @Order(3)
    void whoIsRefusedAgainAndAgainIsNotLookedUpAnyMore() {
        int refused = 0;
        while (refused < 40 && get("slk_" + "a".repeat(43)) == 401) {
            refused++;
        }
        assertThat(refused).isEqualTo(20);
        assertThat(get("anything")).isEqualTo(429);
    }

    private static int get(String credential) {
        return given().header("Authorization", "Bearer " + credential)
                .get("/v1/articles")
                .statusCode();
    }

    @Test
    @Order(4)
    void healthIsNeverHeldBack() {
        given().get(live).then().statusCode(200);
    }

    /** Configures twenty requests an hour and one other origin. */
    public static final class Thrifty implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of(
                    "sourceline.rate-limit.requests", "20",
                    "sourceline.rate-limit.window", "1h",
                    "sourceline.access.keys", "true",
                    "quarkus.http.cors.enabled", "true",
                    "quarkus.http.cors.origins", "https://desk.example.org");
        }
    }
}
