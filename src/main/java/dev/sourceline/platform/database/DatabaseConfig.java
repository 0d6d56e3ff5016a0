package dev.sourceline.platform.database;

import dev.sourceline.platform.configuration.PositiveValueCheck;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithConverter;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How long the service waits for its database, on each occasion. */
@ConfigMapping(prefix = "sourceline.database")
interface DatabaseConfig {
    /** For the database to be there when the service starts; longer in a cluster that starts both at once. */
    @WithDefault("0s")
    Duration startTimeout();

    /** For a connection to be made. */
    @WithDefault("2s")
    @WithConverter(PositiveValueCheck.Time.class)
    Duration connectTimeout();

    /** For a connection of the pool to be free. */
    @WithDefault("5s")
    @WithConverter(PositiveValueCheck.Time.class)
    Duration acquireTimeout();

    /** For the query of the readiness probe; shorter than the probe's own timeout. */
    @WithDefault("2s")
    @WithConverter(PositiveValueCheck.Time.class)
    Duration readyTimeout();
}
