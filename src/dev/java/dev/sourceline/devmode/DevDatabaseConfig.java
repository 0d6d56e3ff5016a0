package dev.sourceline.devmode;

import io.quarkus.arc.Unremovable;
import io.smallrye.config.ConfigMapping;
import java.util.Optional;

/** Where the dev database keeps its data; read before all other settings, by {@link DevDatabaseUrls}. */
@ConfigMapping(prefix = "sourceline.dev-database")
@Unremovable
interface DevDatabaseConfig {
    /** The folder; {@code target/dev-postgres} where none is named. */
    Optional<String> folder();
}
