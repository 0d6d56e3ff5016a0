package dev.sourceline.platform.ratelimit;

import dev.sourceline.platform.configuration.PositiveValueCheck;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithConverter;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.Optional;

/** How often one client may ask one instance of the service. */
@ConfigMapping(prefix = "sourceline.rate-limit")
interface RateLimitConfig {
    /** How many requests in a window, at once or spread; as many as it likes where absent. */
    Optional<@WithConverter(PositiveValueCheck.Count.class) Integer> requests();

    /** The time after which all of them are there again. */
    @WithDefault("1m")
    @WithConverter(PositiveValueCheck.Time.class)
    Duration window();

    /** How many clients are remembered; the one that has been silent for longest is forgotten first. */
    @WithDefault("100000")
    @WithConverter(PositiveValueCheck.Count.class)
    int clients();
}
