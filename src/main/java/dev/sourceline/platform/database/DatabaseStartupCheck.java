package dev.sourceline.platform.database;

import io.quarkus.runtime.StartupEvent;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.SqlConnection;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.time.Instant;

/** Stops the start where the database does not answer. */
final class DatabaseStartupCheck {
    private static final Duration PAUSE = Duration.ofMillis(500);

    private final Pool pool;
    private final DatabaseConfig config;

    DatabaseStartupCheck(Pool pool, DatabaseConfig config) {
        this.pool = pool;
        this.config = config;
    }

    void started(@Observes StartupEvent event) {
        pool.getConnection()
                .flatMap(SqlConnection::close)
                .onFailure()
                .retry()
                .withBackOff(PAUSE, PAUSE)
                .expireAt(Instant.now().plus(config.startTimeout()).toEpochMilli())
                .await()
                .indefinitely();
    }
}
