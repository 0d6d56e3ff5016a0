package dev.sourceline.changes;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import dev.sourceline.Api;
import dev.sourceline.TestDatabase;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.function.DoublePredicate;
import org.junit.jupiter.api.Test;

/** The metric shows that an open transaction holds the feed back. */
@QuarkusTest
@TestProfile(PruningTest.ShortMemory.class)
class FeedLagMetricTest {
    private static final String LAG = "sourceline_feed_lag_seconds ";

    @TestHTTPResource(value = "/metrics", management = true)
    String metrics = "";

    @Test
    void openTransactionRaisesTheLag() throws SQLException, InterruptedException {
        try (Connection connection = TestDatabase.connect();
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute("select pg_current_xact_id()");
            Api.keep("The lock gate is stuck, its keeper said.", "url", "https://lag.example/1");
            await(seconds -> seconds > 1);
            connection.rollback();
        }
        await(seconds -> seconds == 0);
    }

    private void await(DoublePredicate expected) throws InterruptedException {
        for (int i = 0; i < 100 && !expected.test(lag()); i++) {
            Thread.sleep(100);
        }
        assertThat(lag()).matches(expected::test);
    }

    private double lag() {
        return given().get(metrics)
                .asString()
                .lines()
                .filter(line -> line.startsWith(LAG))
                .mapToDouble(line -> Double.parseDouble(line.substring(LAG.length())))
                .findFirst()
                .orElseThrow();
    }
}
