package dev.sourceline.platform.problem;

import dev.sourceline.platform.configuration.PositiveValueCheck;
import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithConverter;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How much of what callers send is held in memory. */
@ConfigMapping(prefix = "sourceline.bodies")
interface RequestBodyBudgetConfig {
    /** Bytes of all bodies that are being worked on. */
    @WithDefault("16M")
    @WithConverter(PositiveValueCheck.Size.class)
    MemorySize atOnce();

    /** How long a body waits for its turn before who sends it is told to come back. */
    @WithDefault("2s")
    Duration patience();
}
