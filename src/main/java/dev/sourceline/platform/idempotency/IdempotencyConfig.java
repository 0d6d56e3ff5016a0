package dev.sourceline.platform.idempotency;

import dev.sourceline.platform.configuration.PositiveValueCheck;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithConverter;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** Settings of the header Idempotency-Key. */
@ConfigMapping(prefix = "sourceline.idempotency")
interface IdempotencyConfig {
    /** How long a key is remembered. */
    @WithDefault("24h")
    @WithConverter(PositiveValueCheck.Time.class)
    Duration retention();

    /** How long a request may be in progress. After that its worker is presumed dead, and a repeated request is processed. */
    @WithDefault("1m")
    @WithConverter(PositiveValueCheck.Time.class)
    Duration patience();

    /** How often expired keys are deleted. */
    @WithDefault("1h")
    @WithConverter(PositiveValueCheck.Time.class)
    Duration pruneEvery();
}
