package dev.sourceline.platform.database;

import io.quarkus.reactive.pg.client.PgPoolCreator;
import io.vertx.pgclient.PgBuilder;
import io.vertx.sqlclient.Pool;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Sets the timeouts of the connection pool that Quarkus has no properties for. */
@Singleton
final class ConnectionPoolCustomizer implements PgPoolCreator {
    private static final int STATEMENTS = 128;
    private static final int LONGEST_STATEMENT = 8_192;

    private final DatabaseConfig config;

    ConnectionPoolCustomizer(DatabaseConfig config) {
        this.config = config;
    }

    @Override
    public Pool create(Input input) {
        int connectTimeout = Math.toIntExact(config.connectTimeout().toMillis());
        input.pgConnectOptionsList()
                .forEach(server -> server.setConnectTimeout(connectTimeout)
                        .setCachePreparedStatements(true)
                        .setPreparedStatementCacheMaxSize(STATEMENTS)
                        .setPreparedStatementCacheSqlLimit(LONGEST_STATEMENT)
                        .setPreparedStatementCacheSqlFilter(PreparedStatements::areKept));
        input.poolOptions()
                .setConnectionTimeoutUnit(TimeUnit.MILLISECONDS)
                .setConnectionTimeout(Math.toIntExact(config.acquireTimeout().toMillis()));
        return PgBuilder.pool()
                .with(input.poolOptions())
                .connectingTo(List.copyOf(input.pgConnectOptionsList()))
                .using(input.vertx())
                .build();
    }
}
