package dev.sourceline.platform.database;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A PostgreSQL server for one test, which can stop and restart it with the same data and port. */
public final class RestartablePostgres implements QuarkusTestResourceLifecycleManager {
    private static final int ANY_PORT = 0;

    private @Nullable Path data;
    private @Nullable EmbeddedPostgres server;
    private int port = ANY_PORT;

    @Override
    public Map<String, String> start() {
        startServer();
        return Map.of(
                "quarkus.datasource.reactive.url",
                "postgresql://localhost:" + port + "/postgres",
                "quarkus.datasource.jdbc.url",
                "jdbc:postgresql://localhost:" + port + "/postgres",
                "quarkus.datasource.username",
                "postgres",
                "quarkus.datasource.password",
                "postgres");
    }

    @Override
    public void inject(TestInjector injector) {
        injector.injectIntoFields(this, new TestInjector.MatchesType(RestartablePostgres.class));
    }

    @Override
    public void stop() {
        stopServer();
    }

    void startServer() {
        try {
            if (data == null) {
                data = Files.createTempDirectory("sourceline-outage");
            }
            var builder = EmbeddedPostgres.builder()
                    .setDataDirectory(data)
                    .setCleanDataDirectory(false)
                    .setLocaleConfig("locale", "C.UTF-8");
            if (port != ANY_PORT) {
                builder.setPort(port);
            }
            server = builder.start();
            port = server.getPort();
        } catch (IOException e) {
            throw new UncheckedIOException("no PostgreSQL for the test", e);
        }
    }

    void stopServer() {
        try {
            if (server != null) {
                server.close();
            }
        } catch (IOException e) {
            throw new UncheckedIOException("PostgreSQL does not stop", e);
        }
    }
}
