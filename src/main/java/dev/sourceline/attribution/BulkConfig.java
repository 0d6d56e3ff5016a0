package dev.sourceline.attribution;

import dev.sourceline.platform.configuration.PositiveValueCheck;
import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithConverter;
import io.smallrye.config.WithDefault;

/** Limits of a bulk ingest. */
@ConfigMapping(prefix = "sourceline.bulk")
interface BulkConfig {
    /** The longest line, in bytes; a longer one is skipped without being buffered. */
    @WithDefault("1M")
    @WithConverter(PositiveValueCheck.Size.class)
    MemorySize maxLine();

    /** The byte budget of all lines in progress, over all requests; beyond it, reading from the connection pauses. */
    @WithDefault("8M")
    @WithConverter(PositiveValueCheck.Size.class)
    MemorySize atOnce();

    /** How many lines of one request are in progress at once. Each uses a database connection. */
    @WithDefault("8")
    @WithConverter(PositiveValueCheck.Count.class)
    int window();
}
