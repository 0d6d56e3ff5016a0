package dev.sourceline.problem;

import dev.sourceline.configuration.Positive;
import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithConverter;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How much of what callers send is held in memory. */
@ConfigMapping(prefix = "sourceline.bodies")
interface BodiesConfig {
    /** Bytes of all bodies that are being worked on. */
    @WithDefault("16M")
    @WithConverter(Positive.Size.class)
    MemorySize atOnce();

    /** How long a body waits for its turn before who sends it is told to come back. */
    @WithDefault("2s")
    Duration patience();
}
