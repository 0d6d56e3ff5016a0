package dev.sourceline.attribution;

import dev.sourceline.platform.configuration.PositiveValueCheck;
import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithConverter;
import io.smallrye.config.WithDefault;

/** Limits of an ingest. */
@ConfigMapping(prefix = "sourceline.ingest")
interface IngestConfig {
    /** The longest text, in bytes of UTF-8. */
    @WithDefault("1M")
    @WithConverter(PositiveValueCheck.Size.class)
    MemorySize maxText();
}
