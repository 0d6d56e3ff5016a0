package dev.sourceline.platform.database;

import io.smallrye.health.api.AsyncHealthCheck;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import jakarta.inject.Singleton;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Startup;

/** Startup probe: the schema has the version this program was built for, or a later one. A migration job may still run. */
@Startup
@Singleton
final class SchemaMigratedCheck implements AsyncHealthCheck {
    /** The number of the last migration in {@code db/migration}. */
    static final int VERSION = 21;

    private static final String NAME = "schema";
    static final String LATEST = "select coalesce(max(version::integer), 0) from flyway_schema_history where success";

    private final Pool pool;
    private final DatabaseConfig config;

    SchemaMigratedCheck(Pool pool, DatabaseConfig config) {
        this.pool = pool;
        this.config = config;
    }

    @Override
    public Uni<HealthCheckResponse> call() {
        return pool.query(LATEST)
                .execute()
                .ifNoItem()
                .after(config.readyTimeout())
                .fail()
                .map(SchemaMigratedCheck::response)
                .onFailure()
                .recoverWithItem(() -> HealthCheckResponse.down(NAME));
    }

    private static HealthCheckResponse response(RowSet<Row> rows) {
        int found = rows.iterator().next().getInteger(0);
        return HealthCheckResponse.named(NAME)
                .status(found >= VERSION)
                .withData("version", found)
                .build();
    }
}
