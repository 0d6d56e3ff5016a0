package dev.sourceline.packaged;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Statement;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Refused starts: without a usable database, without any caller allowed, or with invalid settings, the program exits at
 * once and gives the reason in one line.
 */
class StartupFailureIT {
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
            refuses("set SOURCELINE_ACCESS_KEYS=true", Settings.of(server, Map.of("SOURCELINE_ACCESS_KEYS", "false")));
        }
    }

    @Test
    void settingsThatMakeNoSense() throws Exception {
        ends("sourceline.bulk.window cannot be \"0\": It has to be above 0.", Map.of("SOURCELINE_BULK_WINDOW", "0"));
        ends("quarkus.http.port cannot be \"harbour\"", Map.of("QUARKUS_HTTP_PORT", "harbour"));
        ends("sourceline.rate-limit.requests cannot be \"-1\"", Map.of("SOURCELINE_RATE_LIMIT_REQUESTS", "-1"));
    }

    @Test
    void settingThatNobodyReads(@TempDir Path folder) throws Exception {
        Path settings = Files.writeString(folder.resolve("harbour.properties"), "sourceline.bulk.windw=3");
        ends(
                "nobody reads sourceline.bulk.windw",
                Map.of("SMALLRYE_CONFIG_LOCATIONS", settings.toUri().toString()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"SOURCELINE_BULK_WINDW", "SOURCELINE_BLUK_WINDOW", "SOURCELINE_HARBOUR", "SOURCELINE_ACCESS_KEY"
            })
    void variableThatNobodyReads(String variable) throws Exception {
        ends("which stands in the environment as " + variable, Map.of(variable, "3"));
    }

    @Test
    void variablesThatKubernetesSetsOfAService() throws Exception {
        Map<String, String> links = Map.of(
                "SOURCELINE_SERVICE_HOST", "10.0.0.1",
                "SOURCELINE_SERVICE_PORT", "80",
                "SOURCELINE_SERVICE_PORT_HTTP", "80",
                "SOURCELINE_PORT", "tcp://10.0.0.1:80",
                "SOURCELINE_PORT_80_TCP", "tcp://10.0.0.1:80",
                "SOURCELINE_PORT_80_TCP_PROTO", "tcp",
                "SOURCELINE_DB_RW_SERVICE_HOST", "10.0.0.2",
                "SOURCELINE_DB_RW_PORT_5432_TCP_ADDR", "10.0.0.2");
        refuses("no PostgreSQL is configured", links);
    }

    @Test
    void firstKeyThatIsNone() throws Exception {
        try (EmbeddedPostgres server = EmbeddedPostgres.start()) {
            refuses(
                    "sourceline.access.first-key is not a key",
                    Settings.of(server, Map.of("SOURCELINE_ACCESS_FIRST_KEY", "slk_too-short")));
        }
    }

    @Test
    void portThatIsTaken() throws Exception {
        try (EmbeddedPostgres server = EmbeddedPostgres.start()) {
            String port = Integer.toString(server.getPort());
            ends("Port already bound: " + port, Settings.of(server, Map.of("QUARKUS_HTTP_PORT", port)));
        }
    }

    @Test
    void onePortForTwo() throws Exception {
        try (EmbeddedPostgres server = EmbeddedPostgres.start()) {
            ends(
                    "quarkus.http.port and quarkus.management.port are both 9000",
                    Settings.of(server, Map.of("QUARKUS_HTTP_PORT", "9000", "QUARKUS_MANAGEMENT_PORT", "9000")));
        }
    }

    @Test
    void schemaThatSomebodyElseMade() throws Exception {
        try (EmbeddedPostgres server = EmbeddedPostgres.start()) {
            assertThat(Program.built().run(Settings.of(server), "migrate").exitCode())
                    .isZero();
            try (Connection connection = server.getPostgresDatabase().getConnection();
                    Statement statement = connection.createStatement()) {
                statement.executeUpdate("update flyway_schema_history set checksum = 1 where version = '1'");
            }
            refuses("Migration checksum mismatch for migration version 1", Settings.of(server));
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

    /** Other output has no stack trace either. On a JVM, other libraries log before the settings are read. */
    private static void ends(String why, Map<String, String> environment) throws IOException, InterruptedException {
        Program.Outcome outcome = Program.built().run(environment);
        assertThat(outcome.exitCode()).isNotZero();
        assertThat(outcome.lines())
                .noneMatch(line -> line.startsWith("\tat ") || line.contains("stackTrace"))
                .last()
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
