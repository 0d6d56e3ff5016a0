package dev.sourceline.platform.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.logging.Level;
import java.util.logging.LogRecord;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class LateTimeoutLogFilterTest {
    private static final StackTraceElement PROMISE =
            new StackTraceElement("io.vertx.core.Promise", "fail", "Promise.java", 90);
    private static final StackTraceElement POOL = new StackTraceElement(
            "io.vertx.sqlclient.impl.pool.SqlConnectionPool", "lambda$execute$3", "SqlConnectionPool.java", 216);

    @Test
    void areKeptOutOfTheLogAndNothingElseIs() {
        assertThat(isLogged(failure("Result is already complete", PROMISE, POOL)))
                .isFalse();
        assertThat(isLogged(failure("Result is already complete", PROMISE))).isTrue();
        assertThat(isLogged(failure("The tide is out", PROMISE, POOL))).isTrue();
        assertThat(isLogged(null)).isTrue();
    }

    private static boolean isLogged(@Nullable Throwable failure) {
        LogRecord record = new LogRecord(Level.SEVERE, "Uncaught exception received by Vert.x");
        record.setThrown(failure);
        return new LateTimeoutLogFilter().isLoggable(record);
    }

    private static Throwable failure(String message, StackTraceElement... frames) {
        IllegalStateException failure = new IllegalStateException(message);
        failure.setStackTrace(frames);
        return failure;
    }
}
