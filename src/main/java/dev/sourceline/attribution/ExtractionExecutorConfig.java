package dev.sourceline.attribution;

import dev.sourceline.platform.configuration.PositiveValueCheck;
import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithConverter;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** Limits of concurrent extractions. */
@ConfigMapping(prefix = "sourceline.reading")
interface ExtractionExecutorConfig {
    /** The byte budget of all texts in progress; others wait. A text longer than the budget runs alone. */
    @WithDefault("1M")
    @WithConverter(PositiveValueCheck.Size.class)
    MemorySize atOnce();

    /**
     * How long a text waits for the budget before its request is answered 503 with Retry-After; lines of a bulk
     * request wait without limit.
     */
    @WithDefault("20s")
    Duration patience();
}
