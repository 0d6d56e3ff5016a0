package dev.sourceline.changes;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.TimeGauge;
import io.quarkus.runtime.StartupEvent;
import io.vertx.mutiny.core.Vertx;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;

/** A metric of the feed's lag: a transaction that stays open withholds all later changes. */
@Singleton
class FeedLagMetric {
    private static final Logger LOG = Logger.getLogger(FeedLagMetric.class);

    private final ChangeRepository changes;
    private final ChangeFeedConfig config;
    private final Vertx vertx;
    private volatile double seconds;

    FeedLagMetric(ChangeRepository changes, ChangeFeedConfig config, Vertx vertx, MeterRegistry registry) {
        this.changes = changes;
        this.config = config;
        this.vertx = vertx;
        TimeGauge.builder("sourceline.feed.lag", () -> seconds, TimeUnit.SECONDS)
                .description("How long the oldest change has been waiting to be shown")
                .register(registry);
    }

    void started(@Observes StartupEvent event) {
        vertx.setPeriodic(config.lagEvery().toMillis(), _ -> measure());
    }

    private void measure() {
        changes.withheld().subscribe().with(this::onMeasured, this::onFailure);
    }

    private void onMeasured(Duration lag) {
        seconds = lag.toMillis() / 1000.0;
    }

    private void onFailure(Throwable failure) {
        seconds = Double.NaN;
        LOG.debugf("Cannot measure the lag of the change feed: %s", failure);
    }
}
