package dev.sourceline.attribution;

import dev.sourceline.platform.configuration.PositiveValueCheck;
import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithConverter;
import io.smallrye.config.WithDefault;

/** How many articles at once are taken in. */
@ConfigMapping(prefix = "sourceline.bulk")
interface BulkConfig {
    /** The longest line, in bytes; what is longer is skipped without being kept in memory. */
    @WithDefault("1M")
    @WithConverter(PositiveValueCheck.Size.class)
    MemorySize maxLine();

    /** Bytes of the lines of all bodies that are worked on at once; the others are not taken yet. */
    @WithDefault("8M")
    @WithConverter(PositiveValueCheck.Size.class)
    MemorySize atOnce();

    /** How many lines of one body are worked on at once. */
    @WithDefault("32")
    @WithConverter(PositiveValueCheck.Count.class)
    int window();
}
