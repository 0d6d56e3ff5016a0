package dev.sourceline.devmode;

import io.quarkus.arc.Unremovable;
import io.smallrye.config.ConfigMapping;
import java.util.Optional;

/** The folder of the dev database. {@link DevDatabaseUrls} reads this setting before all others. */
@ConfigMapping(prefix = "sourceline.dev-database")
@Unremovable
interface DevDatabaseConfig {
    /** The folder; by default {@code target/dev-postgres}. */
    Optional<String> folder();
}
