package dev.sourceline.changes;

import dev.sourceline.platform.configuration.PositiveValueCheck;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithConverter;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** Settings of the change feed. */
@ConfigMapping(prefix = "sourceline.changes")
interface ChangeFeedConfig {
    /** How long changes are retained. A client with an older cursor has to start over. */
    @WithDefault("30D")
    @WithConverter(PositiveValueCheck.Time.class)
    Duration retention();

    /** The interval at which expired changes are deleted. */
    @WithDefault("1H")
    @WithConverter(PositiveValueCheck.Time.class)
    Duration pruneEvery();

    /** The longest interval between polls for new changes. Notifications arrive sooner, but may be lost. */
    @WithDefault("1s")
    @WithConverter(PositiveValueCheck.Time.class)
    Duration pollEvery();

    /** The interval at which the lag of the feed is measured for the metric. */
    @WithDefault("10s")
    @WithConverter(PositiveValueCheck.Time.class)
    Duration lagEvery();

    /** The interval of heartbeats on a silent event stream. */
    @WithDefault("15s")
    @WithConverter(PositiveValueCheck.Time.class)
    Duration heartbeat();

    /** The reconnection time that event streams tell their clients. */
    @WithDefault("2s")
    @WithConverter(PositiveValueCheck.Time.class)
    Duration retry();

    /** The longest wait that a caller may request for a page. */
    @WithDefault("60s")
    Duration longestWait();
}
