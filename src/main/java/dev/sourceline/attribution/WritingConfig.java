package dev.sourceline.attribution;

import dev.sourceline.platform.configuration.PositiveValueCheck;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithConverter;
import io.smallrye.config.WithDefault;

/** How texts that were read are written. */
@ConfigMapping(prefix = "sourceline.writing")
interface WritingConfig {
    /** How many texts are kept in one transaction at most; only those that wait meanwhile share one. */
    @WithDefault("32")
    @WithConverter(PositiveValueCheck.Count.class)
    int batch();

    /** How many such transactions there are at once, each with a connection to the database of its own. */
    @WithDefault("4")
    @WithConverter(PositiveValueCheck.Count.class)
    int transactions();
}
