package dev.sourceline.platform.problem;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.impl.NoStackTraceThrowable;
import io.vertx.pgclient.PgException;
import io.vertx.sqlclient.ClosedConnectionException;
import java.io.IOException;
import java.net.ConnectException;
import java.net.SocketException;
import java.util.concurrent.CompletionException;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class DatabaseUnavailableTest {
    static Stream<Throwable> troubles() {
        return Stream.of(
                new SocketException("Connection reset"),
                new IOException("Broken pipe"),
                new IOException("Connection reset by peer"),
                new ConnectException("Connection refused"),
                ClosedConnectionException.INSTANCE,
                new PgException("terminating connection", "FATAL", "57P01", null),
                new PgException("too many clients", "FATAL", "53300", null));
    }

    @ParameterizedTest
    @MethodSource("troubles")
    void isOfTheDatabase(Throwable trouble) {
        assertThat(DatabaseUnavailable.isCauseOf(trouble)).isTrue();
        assertThat(DatabaseUnavailable.isCauseOf(new CompletionException(new IllegalStateException(trouble))))
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Timeout",
                "Timeout waiting for connection",
                "Connection was closed",
                "Connection is not active now, current status: CLOSED",
                "Pending requests failed to be sent due to connection has been closed.",
                "Connection pool reached max wait queue size of 64"
            })
    void isWhatThePoolSays(String message) {
        assertThat(DatabaseUnavailable.isCauseOf(new NoStackTraceThrowable(message)))
                .isTrue();
    }

    @Test
    void isNothingElse() {
        assertThat(DatabaseUnavailable.isCauseOf(new PgException("duplicate key", "ERROR", "23505", null)))
                .isFalse();
        assertThat(DatabaseUnavailable.isCauseOf(new IllegalStateException("Timeout of the tide")))
                .isFalse();
        assertThat(DatabaseUnavailable.isCauseOf(new IllegalStateException((String) null)))
                .isFalse();
    }
}
