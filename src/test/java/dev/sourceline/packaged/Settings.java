package dev.sourceline.packaged;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.util.HashMap;
import java.util.Map;

/** The environment variables of the program. */
final class Settings {
    private Settings() {}

    /** The connection to the database on {@code server}. */
    static Map<String, String> of(EmbeddedPostgres server) {
        return Map.of(
                "QUARKUS_DATASOURCE_REACTIVE_URL", "postgresql://localhost:" + server.getPort() + "/postgres",
                "QUARKUS_DATASOURCE_USERNAME", "postgres",
                "QUARKUS_DATASOURCE_PASSWORD", "postgres");
    }

    /** The connection to the database, and {@code more} variables. */
    static Map<String, String> of(EmbeddedPostgres server, Map<String, String> more) {
        Map<String, String> settings = new HashMap<>(of(server));
        settings.putAll(more);
        return settings;
    }
}
