package dev.sourceline.platform.problem;

import io.vertx.pgclient.PgException;
import io.vertx.sqlclient.ClosedConnectionException;
import java.net.SocketException;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Recognises failures of a database that cannot be reached, shuts down, or is overloaded. */
final class DatabaseUnavailable {
    /**
     * The classes of <a href="https://www.postgresql.org/docs/current/errcodes-appendix.html">SQLSTATE</a> of such failures:
     * connection exception, insufficient resources, operator intervention, system error.
     */
    private static final Set<String> CLASSES = Set.of("08", "53", "57", "58");

    /** The messages of the pool and of sockets, which have no exception types for them. */
    private static final Pattern MESSAGES = Pattern.compile(
            "Timeout|Timeout waiting for connection|.*(Connection was closed|connection has been closed"
                    + "|Connection is not active now|max wait queue size).*|Broken pipe|Connection reset by peer",
            Pattern.DOTALL);

    private static final int LONGEST_CHAIN = 20;

    private DatabaseUnavailable() {}

    static boolean isCauseOf(Throwable exception) {
        Throwable cause = exception;
        for (int i = 0; i < LONGEST_CHAIN && cause != null; i++) {
            if (tells(cause)) {
                return true;
            }
            cause = cause.getCause();
        }
        return false;
    }

    private static boolean tells(Throwable cause) {
        return switch (cause) {
            case PgException refused -> isTrouble(refused.getSqlState());
            // A server that goes away resets what it still holds; one that is not there refuses, which is one of these
            // too.
            case SocketException _, ClosedConnectionException _ -> true;
            default ->
                cause.getMessage() != null
                        && MESSAGES.matcher(cause.getMessage()).matches();
        };
    }

    private static boolean isTrouble(@Nullable String sqlState) {
        return sqlState != null && sqlState.length() == 5 && CLASSES.contains(sqlState.substring(0, 2));
    }
}
