package dev.sourceline.idempotency;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How long repetitions are known. */
@ConfigMapping(prefix = "sourceline.idempotency")
interface IdempotencyConfig {
    /** How long a key is remembered. */
    @WithDefault("24h")
    Duration retention();

    /** How long a request may be worked on; who has not answered by then is taken for dead, and a repetition is done. */
    @WithDefault("1m")
    Duration patience();

    /** How often keys that are too old are looked for. */
    @WithDefault("1h")
    Duration pruneEvery();
}
