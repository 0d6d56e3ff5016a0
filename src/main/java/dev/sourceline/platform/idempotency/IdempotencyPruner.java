package dev.sourceline.platform.idempotency;

import io.quarkus.runtime.StartupEvent;
import io.vertx.mutiny.core.Vertx;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;
import io.vertx.pgclient.data.Interval;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import org.jboss.logging.Logger;

/** Deletes expired idempotency keys. Several instances may run it at once. */
@Singleton
class IdempotencyPruner {
    private static final Logger LOG = Logger.getLogger(IdempotencyPruner.class);
    private static final String PRUNE = "delete from idempotency_key where claimed_at < now() - $1::interval";

    private final Pool database;
    private final IdempotencyConfig config;
    private final Vertx vertx;

    IdempotencyPruner(Pool database, IdempotencyConfig config, Vertx vertx) {
        this.database = database;
        this.config = config;
        this.vertx = vertx;
    }

    void started(@Observes StartupEvent event) {
        vertx.setPeriodic(config.pruneEvery().toMillis(), _ -> prune());
    }

    private void prune() {
        database.preparedQuery(PRUNE)
                .execute(Tuple.tuple().addValue(Interval.of(config.retention())))
                .subscribe()
                .with(
                        _ -> {},
                        failure -> LOG.warnf(
                                "Expired idempotency keys could not be deleted and will be tried again: %s", failure));
    }
}
