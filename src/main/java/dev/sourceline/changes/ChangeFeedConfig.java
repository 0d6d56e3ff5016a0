package dev.sourceline.changes;

import dev.sourceline.platform.configuration.PositiveValueCheck;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithConverter;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How the feed is kept and sent. */
@ConfigMapping(prefix = "sourceline.changes")
interface ChangeFeedConfig {
    /** How long changes are kept; whoever comes back later starts anew. */
    @WithDefault("30D")
    @WithConverter(PositiveValueCheck.Time.class)
    Duration retention();

    /** How often changes that are too old are looked for. */
    @WithDefault("1H")
    @WithConverter(PositiveValueCheck.Time.class)
    Duration pruneEvery();

    /** How long the feed may wait for the next change before it looks by itself; a wake-up is faster, and may be lost. */
    @WithDefault("1s")
    @WithConverter(PositiveValueCheck.Time.class)
    Duration pollEvery();

    /** How often it is looked how far the feed is behind, for whoever watches over the service. */
    @WithDefault("10s")
    @WithConverter(PositiveValueCheck.Time.class)
    Duration lagEvery();

    /** After how long a silent event stream says that it is alive. */
    @WithDefault("15s")
    @WithConverter(PositiveValueCheck.Time.class)
    Duration heartbeat();

    /** When a client of an event stream that was cut comes back. */
    @WithDefault("2s")
    @WithConverter(PositiveValueCheck.Time.class)
    Duration retry();

    /** The longest time that a caller may ask a page to wait. */
    @WithDefault("60s")
    Duration longestWait();
}
