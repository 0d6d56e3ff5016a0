package dev.sourceline.changes;

import io.quarkus.runtime.StartupEvent;
import io.smallrye.mutiny.Multi;
import io.vertx.mutiny.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Instant;
import org.jboss.logging.Logger;

/** Deletes expired changes periodically. Safe to run in several instances at once. */
@ApplicationScoped
class ChangePruner {
    private static final Logger LOG = Logger.getLogger(ChangePruner.class);

    private final ChangeRepository changes;
    private final ChangeFeedConfig config;
    private final Vertx vertx;

    ChangePruner(ChangeRepository changes, ChangeFeedConfig config, Vertx vertx) {
        this.changes = changes;
        this.config = config;
        this.vertx = vertx;
    }

    void started(@Observes StartupEvent event) {
        vertx.setPeriodic(config.pruneEvery().toMillis(), _ -> prune());
    }

    private void prune() {
        Instant before = Instant.now().minus(config.retention());
        Multi.createBy()
                .repeating()
                .uni(() -> changes.prune(before))
                .whilst(more -> more)
                .collect()
                .last()
                .subscribe()
                .with(
                        _ -> {},
                        failure ->
                                LOG.warnf("Cannot delete expired changes; retrying at the next interval: %s", failure));
    }
}
