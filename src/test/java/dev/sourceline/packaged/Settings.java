package dev.sourceline.packaged;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.util.HashMap;
import java.util.Map;

/** What the program is told by its environment. */
final class Settings {
    private Settings() {}

    /** That {@code server} has its database. */
    static Map<String, String> of(EmbeddedPostgres server) {
        return Map.of(
                "QUARKUS_DATASOURCE_REACTIVE_URL", "postgresql://localhost:" + server.getPort() + "/postgres",
                "QUARKUS_DATASOURCE_USERNAME", "postgres",
                "QUARKUS_DATASOURCE_PASSWORD", "postgres");
    }

    /** That, and {@code more}. */
    static Map<String, String> of(EmbeddedPostgres server, Map<String, String> more) {
        Map<String, String> settings = new HashMap<>(of(server));
        settings.putAll(more);
        return settings;
    }
}
