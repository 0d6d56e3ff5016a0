package dev.sourceline.platform.database;

import dev.sourceline.platform.configuration.PositiveValueCheck;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithConverter;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** Timeouts of the database. */
@ConfigMapping(prefix = "sourceline.database")
interface DatabaseConfig {
    /** How long the service waits for the database at start; raise it in a cluster that starts both at once. */
    @WithDefault("0s")
    Duration startTimeout();

    /** How long establishing a connection may take. */
    @WithDefault("2s")
    @WithConverter(PositiveValueCheck.Time.class)
    Duration connectTimeout();

    /** How long a request waits for a free connection of the pool. */
    @WithDefault("5s")
    @WithConverter(PositiveValueCheck.Time.class)
    Duration acquireTimeout();

    /** How long the query of the readiness probe may take; keep it below the probe's own timeout. */
    @WithDefault("2s")
    @WithConverter(PositiveValueCheck.Time.class)
    Duration readyTimeout();
}
