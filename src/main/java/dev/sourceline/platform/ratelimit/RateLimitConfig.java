package dev.sourceline.platform.ratelimit;

import dev.sourceline.platform.configuration.PositiveValueCheck;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithConverter;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.Optional;

/** The rate limit of one client at one instance of the service. */
@ConfigMapping(prefix = "sourceline.rate-limit")
interface RateLimitConfig {
    /** Requests per window, in a burst or spread; unlimited where absent. */
    Optional<@WithConverter(PositiveValueCheck.Count.class) Integer> requests();

    /** Requests of one client in progress at the same time: event streams, long polls and bodies that are still arriving. */
    @WithDefault("1200")
    @WithConverter(PositiveValueCheck.Count.class)
    int atOnce();

    /** The window: the time after which the whole allowance is available again. */
    @WithDefault("1m")
    @WithConverter(PositiveValueCheck.Time.class)
    Duration window();

    /** How many clients are tracked; the least recently seen is dropped first. */
    @WithDefault("100000")
    @WithConverter(PositiveValueCheck.Count.class)
    int clients();
}
