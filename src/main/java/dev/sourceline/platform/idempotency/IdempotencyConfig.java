package dev.sourceline.platform.idempotency;

import dev.sourceline.platform.configuration.PositiveValueCheck;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithConverter;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How long repetitions are known. */
@ConfigMapping(prefix = "sourceline.idempotency")
interface IdempotencyConfig {
    /** How long a key is remembered. */
    @WithDefault("24h")
    @WithConverter(PositiveValueCheck.Time.class)
    Duration retention();

    /** How long a request may be worked on; who has not answered by then is taken for dead, and a repetition is done. */
    @WithDefault("1m")
    @WithConverter(PositiveValueCheck.Time.class)
    Duration patience();

    /** How often keys that are too old are looked for. */
    @WithDefault("1h")
    @WithConverter(PositiveValueCheck.Time.class)
    Duration pruneEvery();
}
