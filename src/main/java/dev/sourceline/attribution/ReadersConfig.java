package dev.sourceline.attribution;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** How much is read at once. */
@ConfigMapping(prefix = "sourceline.reading")
interface ReadersConfig {
    /** Bytes of all texts that are read and written at once; the others wait. One that is longer is worked on alone. */
    @WithDefault("1M")
    MemorySize atOnce();
}
