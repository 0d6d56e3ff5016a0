package dev.sourceline;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.vertx.mutiny.sqlclient.Pool;
import org.junit.jupiter.api.Test;

/** The application starts on a real PostgreSQL. */
@QuarkusTest
class StartTest {
    private final Pool database;

    StartTest(Pool database) {
        this.database = database;
    }

    @Test
    void databaseIsPostgresql() {
        String version = database.query("select version()")
                .executeAndAwait()
                .iterator()
                .next()
                .getString(0);
        assertThat(version).startsWith("PostgreSQL 18");
    }
}
