package dev.sourceline.platform.database;

import io.quarkus.logging.LoggingFilter;
import java.util.logging.Filter;
import java.util.logging.LogRecord;
import java.util.stream.Stream;

/**
 * Drops the log message of a timer that the client's pool does not cancel when it cannot connect
 * (<a href="https://github.com/eclipse-vertx/vertx-sql-client/issues/1706">vertx-sql-client 1706</a>). Without this filter
 * every query that failed while the database was down logs a second error with a stack trace.
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
