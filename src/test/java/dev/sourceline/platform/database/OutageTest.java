package dev.sourceline.platform.database;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The health probes during an outage of the database and after it. */
@QuarkusTest
@TestProfile(OutageTest.DedicatedDatabaseProfile.class)
class OutageTest {
    private static final Duration PATIENCE = Duration.ofSeconds(15);
    private static final int ENOUGH_ANSWERS = 100;

    @TestHTTPResource(value = "/health", management = true)
    String health = "";

    @TestHTTPResource("/v1/articles")
    String articles = "";

    // injected by the test resource
    RestartablePostgres database = new RestartablePostgres();

    @Test
    void readyFollowsTheDatabaseAndLiveDoesNot() throws InterruptedException {
        assertThat(status("started")).isEqualTo(200);
        await("ready", 200);

        database.stopServer();
        await("ready", 503);
        assertThat(status("live")).isEqualTo(200);

        database.startServer();
        await("ready", 200);
        assertThat(status("live")).isEqualTo(200);
    }

    @Test
    void serviceHealsUnderLoadAndLosesNothing() throws Exception {
        try (Traffic traffic = new Traffic(URI.create(articles))) {
            traffic.start();
            awaitAnswer(traffic, 201);
            database.stopServer();
            await("ready", 503);
            awaitAnswer(traffic, 503);
            given().get(articles)
                    .then()
                    .statusCode(503)
                    .header("Retry-After", "2")
                    .contentType("application/problem+json")
                    .body("type", equalTo("/v1/problems/unavailable"))
                    .body("detail", equalTo("The database cannot be reached or is too busy."));
            database.startServer();
            await("ready", 200);
            long recovered = System.nanoTime();
            awaitAnswersSince(recovered, traffic);
            traffic.stop();

            assertThat(traffic.answers()).allMatch(answer -> answer.status() < 300 || answer.status() == 503);
            assertThat(traffic.answers().stream().filter(answer -> answer.sentAt() > recovered))
                    .hasSizeGreaterThan(ENOUGH_ANSWERS)
                    .allMatch(answer -> answer.status() < 300);
            for (URI article : traffic.acknowledged()) {
                assertThat(traffic.get(article).statusCode())
                        .as(article.toString())
                        .isEqualTo(200);
            }
        }
    }

    private static void awaitAnswer(Traffic traffic, int status) throws InterruptedException {
        Instant end = Instant.now().plus(PATIENCE);
        while (traffic.answers().stream().noneMatch(answer -> answer.status() == status)
                && Instant.now().isBefore(end)) {
            Thread.sleep(50);
        }
        assertThat(traffic.answers()).anyMatch(answer -> answer.status() == status);
    }

    private static void awaitAnswersSince(long instant, Traffic traffic) throws InterruptedException {
        Instant end = Instant.now().plus(PATIENCE);
        while (traffic.answers().stream()
                                .filter(answer -> answer.sentAt() > instant)
                                .count()
                        <= ENOUGH_ANSWERS
                && Instant.now().isBefore(end)) {
            Thread.sleep(100);
        }
    }

    private void await(String probe, int status) throws InterruptedException {
        Instant end = Instant.now().plus(PATIENCE);
        while (status(probe) != status && Instant.now().isBefore(end)) {
            Thread.sleep(100);
        }
        assertThat(status(probe)).as(probe).isEqualTo(status);
    }

    private int status(String probe) {
        return given().get(health + "/" + probe).statusCode();
    }

    /** A test profile with a database of its own instead of the shared one. */
    public static final class DedicatedDatabaseProfile implements QuarkusTestProfile {
        @Override
        public boolean disableGlobalTestResources() {
            return true;
        }

        @Override
        public List<TestResourceEntry> testResources() {
            return List.of(new TestResourceEntry(RestartablePostgres.class));
        }
    }
}
