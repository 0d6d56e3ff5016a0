package dev.sourceline.platform.problem;

import dev.sourceline.platform.configuration.PositiveValueCheck;
import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithConverter;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** The memory budget of request bodies. */
@ConfigMapping(prefix = "sourceline.bodies")
interface RequestBodyBudgetConfig {
    /** Bytes of all request bodies in progress. */
    @WithDefault("16M")
    @WithConverter(PositiveValueCheck.Size.class)
    MemorySize atOnce();

    /** How long a body waits for a free budget before it is answered 503. */
    @WithDefault("2s")
    Duration patience();
}
