package dev.sourceline.database;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What the probes say while the database goes and comes back. */
@QuarkusTest
@TestProfile(OutageTest.OwnDatabase.class)
class OutageTest {
    private static final Duration PATIENCE = Duration.ofSeconds(15);

    @TestHTTPResource(value = "/health", management = true)
    String health = "";

    // put in by the resource itself
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

    /** Takes the place of the database that all tests share. */
    public static final class OwnDatabase implements QuarkusTestProfile {
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
