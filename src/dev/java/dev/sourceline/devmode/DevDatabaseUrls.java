package dev.sourceline.devmode;

import io.smallrye.config.ConfigSourceContext;
import io.smallrye.config.ConfigSourceFactory;
import io.smallrye.config.ConfigValue;
import io.smallrye.config.PropertiesConfigSource;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.config.spi.ConfigSource;
import org.jspecify.annotations.Nullable;

/** Points the datasource at the dev database unless its address is configured. */
public final class DevDatabaseUrls implements ConfigSourceFactory {
    private static final String REACTIVE_URL = "quarkus.datasource.reactive.url";
    private static final String FOLDER = "sourceline.dev-database.folder";
    private static final int BELOW_EVERYTHING_ELSE = 0;

    @Override
    public Iterable<ConfigSource> getConfigSources(ConfigSourceContext context) {
        if (!context.getProfiles().contains("dev") || value(context, REACTIVE_URL) != null) {
            return List.of();
        }
        String folder = value(context, FOLDER);
        int port = new DevDatabase(Path.of(folder == null ? "target/dev-postgres" : folder)).port();
        String database = "//localhost:" + port + "/postgres";
        return List.of(new PropertiesConfigSource(
                Map.of(
                        REACTIVE_URL, "postgresql:" + database,
                        "quarkus.datasource.jdbc.url", "jdbc:postgresql:" + database,
                        "quarkus.datasource.username", "postgres",
                        "quarkus.datasource.password", "postgres"),
                "dev database",
                BELOW_EVERYTHING_ELSE));
    }

    private static @Nullable String value(ConfigSourceContext context, String name) {
        ConfigValue value = context.getValue(name);
        return value == null ? null : value.getValue();
    }
}
