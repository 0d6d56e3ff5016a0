package dev.sourceline.changes;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import dev.sourceline.Api;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Expired changes are deleted, and a client with an older cursor gets a problem. */
@QuarkusTest
@TestProfile(PruningTest.ShortMemory.class)
class PruningTest {
    @Test
    void expiredCursorIsAProblem() throws InterruptedException {
        Api.keep("The lift is stuck, the porter said.", "url", "https://p.example/1");
        String first = given().get("/v1/changes").path("next");
        Api.keep("The lift runs again, the porter said.", "url", "https://p.example/1");
        given().queryParam("after", first).get("/v1/changes").then().statusCode(200);
        for (int i = 0; i < 100 && status(first) == 200; i++) {
            Thread.sleep(100);
        }
        given().queryParam("after", first)
                .get("/v1/changes")
                .then()
                .statusCode(410)
                .contentType("application/problem+json")
                .body("type", equalTo("/v1/problems/cursor-too-old"));
        assertThat(given().get("/v1/changes").statusCode()).isEqualTo(200);
    }

    private static int status(String after) {
        return given().queryParam("after", after).get("/v1/changes").statusCode();
    }

    /** A retention of two seconds, pruned frequently. */
    public static final class ShortMemory implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of(
                    "sourceline.changes.retention", "2s",
                    "sourceline.changes.prune-every", "200ms",
                    "sourceline.changes.lag-every", "200ms");
        }
    }
}
