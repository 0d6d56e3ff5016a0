package dev.sourceline.problem;

import io.vertx.pgclient.PgException;
import io.vertx.sqlclient.ClosedConnectionException;
import java.net.SocketException;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Tells whether a failure comes from a database that cannot be reached, is going down, or is too busy. */
final class DatabaseTrouble {
    /**
     * The classes of <a href="https://www.postgresql.org/docs/current/errcodes-appendix.html">SQLSTATE</a> that say so:
     * connection exception, insufficient resources, operator intervention, system error.
     */
    private static final Set<String> CLASSES = Set.of("08", "53", "57", "58");

    private static final int LONGEST_CHAIN = 20;

    private DatabaseTrouble() {}

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
            // The pool has no type of its own for these.
            default -> isTroubleOfThePool(cause.getMessage());
        };
    }

    private static boolean isTrouble(@Nullable String sqlState) {
        return sqlState != null && sqlState.length() == 5 && CLASSES.contains(sqlState.substring(0, 2));
    }

    private static boolean isTroubleOfThePool(@Nullable String message) {
        return message != null
                && (message.equals("Timeout")
                        || message.contains("Connection was closed")
                        || message.contains("max wait queue size"));
    }
}
