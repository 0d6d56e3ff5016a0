package dev.sourceline.attribution;

import dev.sourceline.platform.configuration.PositiveValueCheck;
import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithConverter;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How much is read at once. */
@ConfigMapping(prefix = "sourceline.reading")
interface ExtractionExecutorConfig {
    /** Bytes of all texts that are read and written at once; the others wait. One that is longer is worked on alone. */
    @WithDefault("1M")
    @WithConverter(PositiveValueCheck.Size.class)
    MemorySize atOnce();

    /** How long a text waits for its turn before who sends it is told to come back; lines of a bulk wait as long as it takes. */
    @WithDefault("20s")
    Duration patience();
}
