package dev.sourceline.packaged;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Without a usable database, or with nobody who could call it, the program ends at once and says why in one line. */
class RefusalIT {
    @Test
    void nothingConfigured() throws Exception {
        refuses("no PostgreSQL is configured", Map.of());
    }

    @Test
    void nothingConfiguredToMigrate() throws Exception {
        refuses("no PostgreSQL is configured", Map.of(), "migrate");
    }

    @Test
    void nobodyListens() throws Exception {
        refuses("Connection to localhost:1 refused", database("localhost:1/articles"));
    }

    @Test
    void nobodyListensAndSomebodyElseMigrates() throws Exception {
        refuses("Connection refused: localhost", withoutMigration("localhost:1/articles"));
    }

    @Test
    void noSuchDatabase() throws Exception {
        try (EmbeddedPostgres server = EmbeddedPostgres.start()) {
            String nowhere = "localhost:" + server.getPort() + "/nowhere";
            refuses("database \"nowhere\" does not exist", database(nowhere));
            refuses("database \"nowhere\" does not exist", withoutMigration(nowhere));
        }
    }

    @Test
    void nobodyCouldCall() throws Exception {
        try (EmbeddedPostgres server = EmbeddedPostgres.start()) {
            Map<String, String> closed = new HashMap<>(database("localhost:" + server.getPort() + "/postgres"));
            closed.put("SOURCELINE_ACCESS_KEYS", "false");
            refuses("set SOURCELINE_ACCESS_KEYS=true", closed);
        }
    }

    private static void refuses(String why, Map<String, String> environment, String... arguments)
            throws IOException, InterruptedException {
        Program.Outcome outcome = Program.built().run(environment, arguments);
        assertThat(outcome.exitCode()).isNotZero();
        assertThat(outcome.lines())
                .singleElement()
                .asString()
                .contains("does not start")
                .contains(why);
    }

    private static Map<String, String> database(String address) {
        return Map.of(
                "QUARKUS_DATASOURCE_REACTIVE_URL", "postgresql://" + address,
                "QUARKUS_DATASOURCE_USERNAME", "postgres",
                "QUARKUS_DATASOURCE_PASSWORD", "wrong");
    }

    private static Map<String, String> withoutMigration(String address) {
        return Map.of(
                "QUARKUS_DATASOURCE_REACTIVE_URL", "postgresql://" + address,
                "QUARKUS_DATASOURCE_USERNAME", "postgres",
                "QUARKUS_DATASOURCE_PASSWORD", "wrong",
                "QUARKUS_FLYWAY_MIGRATE_AT_START", "false");
    }
}
