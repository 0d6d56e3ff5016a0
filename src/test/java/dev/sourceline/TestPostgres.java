package dev.sourceline;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import java.util.UUID;

/** Gives every application under test an empty database of its own, all on one real PostgreSQL server. */
@WithTestResource(value = TestPostgres.class, scope = TestResourceScope.GLOBAL)
public final class TestPostgres implements QuarkusTestResourceLifecycleManager {
    // A system property, since each application of a run has its own class loader and static fields.
    private static final String PORT = "test.sourceline.postgres.port";

    @Override
    public Map<String, String> start() {
        String server = "localhost:" + port();
        String database = "sourceline_" + UUID.randomUUID().toString().replace("-", "");
        create(database, server);
        String address = "jdbc:postgresql://" + server + "/" + database;
        TestDatabase.isNow(address);
        return Map.of(
                "quarkus.datasource.reactive.url",
                "postgresql://" + server + "/" + database,
                "quarkus.datasource.jdbc.url",
                address,
                "quarkus.datasource.username",
                TestDatabase.USER,
                "quarkus.datasource.password",
                TestDatabase.PASSWORD);
    }

    @Override
    public void stop() {
        // The server stops with the JVM: the next application of this run uses it too.
    }

    private static int port() {
        if (System.getProperty(PORT) == null) {
            System.setProperty(PORT, Integer.toString(startServer()));
        }
        return Integer.getInteger(PORT);
    }

    private static int startServer() {
        try {
            return EmbeddedPostgres.builder()
                    .setLocaleConfig("locale", "C.UTF-8")
                    .start()
                    .getPort();
        } catch (IOException e) {
            throw new UncheckedIOException("no PostgreSQL for the tests", e);
        }
    }

    private static void create(String database, String server) {
        try (var connection = DriverManager.getConnection("jdbc:postgresql://" + server + "/postgres", "postgres", "");
                var statement = connection.createStatement()) {
            statement.execute("create database " + database);
        } catch (SQLException e) {
            throw new IllegalStateException("no database for the tests", e);
        }
    }
}
