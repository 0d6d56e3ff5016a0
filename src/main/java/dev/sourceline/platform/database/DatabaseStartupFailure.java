package dev.sourceline.platform.database;

import io.quarkus.arc.InactiveBeanException;
import io.vertx.pgclient.PgException;
import java.net.ConnectException;
import java.net.UnknownHostException;
import java.sql.SQLException;
import java.util.Optional;
import java.util.stream.Collectors;
import org.flywaydb.core.api.exception.FlywayValidateException;
import org.jspecify.annotations.Nullable;

/** A one-line message for a start that failed because of the database. */
public final class DatabaseStartupFailure {
    private static final String VARIABLES =
            " (QUARKUS_DATASOURCE_REACTIVE_URL, _JDBC_URL, _USERNAME and _PASSWORD say which)";
    private static final String NOT_CONFIGURED = "no PostgreSQL is configured" + VARIABLES;

    private DatabaseStartupFailure() {}

    /** The message; empty where the failure has another cause. */
    public static Optional<String> of(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof InactiveBeanException) {
                return Optional.of(NOT_CONFIGURED);
            }
            if (cause instanceof FlywayValidateException) {
                return Optional.of(lines(cause.getMessage(), 2));
            }
            if (isDatabaseFailure(cause)) {
                return Optional.of(firstLine(cause) + VARIABLES);
            }
        }
        return Optional.empty();
    }

    private static boolean isDatabaseFailure(Throwable cause) {
        return cause instanceof SQLException
                || cause instanceof PgException
                || cause instanceof ConnectException
                || cause instanceof UnknownHostException;
    }

    private static String firstLine(Throwable cause) {
        String line = lines(cause.getMessage(), 1);
        return line.isEmpty() ? "the database did not answer" : line;
    }

    private static String lines(@Nullable String message, int count) {
        return String.valueOf(message)
                .lines()
                .filter(line -> !line.isBlank())
                .limit(count)
                .collect(Collectors.joining(": "));
    }
}
