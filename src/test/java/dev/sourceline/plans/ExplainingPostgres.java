package dev.sourceline.plans;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A PostgreSQL server for one test. It logs the plan of every statement, including those in functions and triggers.
 */
public final class ExplainingPostgres implements QuarkusTestResourceLifecycleManager {
    private static final Map<String, String> SETTINGS = Map.ofEntries(
            Map.entry("logging_collector", "on"),
            Map.entry("log_destination", "jsonlog"),
            Map.entry("log_filename", "plans.log"),
            Map.entry("session_preload_libraries", "auto_explain"),
            Map.entry("auto_explain.log_min_duration", "0"),
            Map.entry("auto_explain.log_analyze", "on"),
            Map.entry("auto_explain.log_timing", "off"),
            Map.entry("auto_explain.log_buffers", "on"),
            Map.entry("auto_explain.log_nested_statements", "on"),
            Map.entry("auto_explain.log_format", "json"),
            Map.entry("autovacuum", "off"),
            // Asynchronous commits delay the visibility map, and without it there are no index-only scans.
            Map.entry("synchronous_commit", "on"),
            Map.entry("fsync", "off"));

    private @Nullable EmbeddedPostgres server;
    private @Nullable Path log;
    private @Nullable Plans plans;

    @Override
    public Map<String, String> start() {
        try {
            Path directory = Files.createTempDirectory("sourceline-plans");
            log = directory.resolve("plans.json");
            var builder = EmbeddedPostgres.builder().setLocaleConfig("locale", "C.UTF-8");
            SETTINGS.forEach(builder::setServerConfig);
            server = builder.setServerConfig("log_directory", directory.toString())
                    .start();
            String address = "postgresql://localhost:" + server.getPort() + "/postgres";
            return Map.of(
                    "quarkus.datasource.reactive.url",
                    address,
                    "quarkus.datasource.jdbc.url",
                    "jdbc:" + address,
                    "quarkus.datasource.username",
                    "postgres",
                    "quarkus.datasource.password",
                    "postgres");
        } catch (IOException e) {
            throw new UncheckedIOException("no PostgreSQL for the test", e);
        }
    }

    @Override
    public void inject(TestInjector injector) {
        injector.injectIntoFields(this, new TestInjector.MatchesType(ExplainingPostgres.class));
    }

    @Override
    public void stop() {
        try {
            if (server != null) {
                server.close();
            }
        } catch (IOException e) {
            throw new UncheckedIOException("PostgreSQL cannot be stopped", e);
        }
    }

    /** The ids that a query returns, as expected values. */
    List<String> ids(String sql) throws IOException, SQLException {
        List<String> ids = new ArrayList<>();
        try (var statement = plans().database().createStatement();
                var rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                ids.add(rows.getString(1));
            }
        }
        return ids;
    }

    /** Changes data; the plan of the statement is not checked. */
    void execute(String sql) throws SQLException, IOException {
        try (var statement = plans().database().createStatement()) {
            statement.execute("set auto_explain.log_min_duration = -1");
            statement.execute(sql);
            statement.execute("set auto_explain.log_min_duration = 0");
        }
    }

    /** The plans of the service with a filled database. The service has created the tables before. */
    Plans plans() throws IOException, SQLException {
        if (plans == null) {
            Connection database =
                    Objects.requireNonNull(server).getPostgresDatabase().getConnection();
            try (var statement = database.createStatement();
                    var file =
                            Objects.requireNonNull(ExplainingPostgres.class.getResourceAsStream("/plans/fill.sql"))) {
                statement.execute("set auto_explain.log_min_duration = -1");
                statement.execute(new String(file.readAllBytes(), StandardCharsets.UTF_8));
                // Done once and explicitly: with autovacuum, plans would change between two pages.
                statement.execute("vacuum analyze");
                statement.execute("set auto_explain.log_min_duration = 0");
            }
            plans = new Plans(Objects.requireNonNull(log), database);
        }
        return plans;
    }
}
