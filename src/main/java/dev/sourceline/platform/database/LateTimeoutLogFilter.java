package dev.sourceline.platform.database;

import io.quarkus.logging.LoggingFilter;
import java.util.logging.Filter;
import java.util.logging.LogRecord;
import java.util.stream.Stream;

/**
 * Keeps out of the log that the pool forgets to stop a timer when it cannot connect
 * (<a href="https://github.com/eclipse-vertx/vertx-sql-client/issues/1706">a fault of the client</a>): while the database
 * is down it would be an error with a stack trace for each query that has long been answered.
 */
@LoggingFilter(name = "late-timeouts")
public final class LateTimeoutLogFilter implements Filter {
    private static final String MESSAGE = "Result is already complete";
    private static final String POOL = "io.vertx.sqlclient.impl.pool.SqlConnectionPool";

    @Override
    public boolean isLoggable(LogRecord record) {
        return !(record.getThrown() instanceof IllegalStateException late
                && MESSAGE.equals(late.getMessage())
                && Stream.of(late.getStackTrace())
                        .anyMatch(frame -> frame.getClassName().equals(POOL)));
    }
}
