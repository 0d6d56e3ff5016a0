package dev.sourceline.problem;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** How much of what callers send is held in memory. */
@ConfigMapping(prefix = "sourceline.bodies")
interface BodiesConfig {
    /** Bytes of all bodies that are being worked on; who comes with more is told to come back. */
    @WithDefault("16M")
    MemorySize atOnce();
}
