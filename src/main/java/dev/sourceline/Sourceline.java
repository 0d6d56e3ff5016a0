package dev.sourceline;

import dev.sourceline.access.AccessRefusal;
import dev.sourceline.access.KeyCommand;
import dev.sourceline.database.DatabaseRefusal;
import io.quarkus.runtime.LaunchMode;
import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.annotations.QuarkusMain;
import java.util.List;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Starts the service or, with the argument {@code migrate}, brings the schema up to date and ends or, with the argument
 * {@code key}, makes an API key and ends.
 */
@QuarkusMain
public final class Sourceline {
    private static final String MIGRATE = "migrate";

    Sourceline() {}

    public static void main(String... arguments) {
        if (List.of(arguments).contains(MIGRATE)) {
            migrate(arguments);
        } else if (arguments.length > 0 && arguments[0].equals(KeyCommand.NAME)) {
            makeKey(arguments);
        } else if (LaunchMode.current() == LaunchMode.DEVELOPMENT) {
            Quarkus.run(arguments);
        } else {
            Quarkus.run(null, Sourceline::end, arguments);
        }
    }

    // Quarkus migrates before it starts anything else, and ends.
    private static void migrate(String... arguments) {
        System.setProperty("quarkus.flyway.migrate-at-start", "true");
        System.setProperty("quarkus.init-and-exit", "true");
        Quarkus.run(null, Sourceline::endMigration, arguments);
    }

    // Beside a service that runs: no port is opened, and the key is all that goes to standard output.
    private static void makeKey(String... arguments) {
        System.setProperty("quarkus.http.host-enabled", "false");
        System.setProperty("quarkus.management.host-enabled", "false");
        System.setProperty("quarkus.banner.enabled", "false");
        System.setProperty("quarkus.log.level", "WARN");
        System.setProperty("quarkus.log.console.stderr", "true");
        Quarkus.run(KeyCommand.class, Sourceline::end, arguments);
    }

    // Where no database is configured, Quarkus leaves the migration out and says nothing.
    private static void endMigration(int exitCode, @Nullable Throwable failure) {
        if (failure == null) {
            DatabaseRefusal.ofConfiguration().ifPresent(refusal -> {
                say(refusal);
                System.exit(1);
            });
        }
        end(exitCode, failure);
    }

    private static void end(int exitCode, @Nullable Throwable failure) {
        if (failure != null) {
            explain(failure);
        }
        System.exit(exitCode);
    }

    // Quarkus' own report of a failed start is switched off in application.properties: it shows a stack trace for
    // everything.
    private static void explain(Throwable failure) {
        AccessRefusal.of(failure)
                .or(() -> DatabaseRefusal.of(failure))
                .ifPresentOrElse(
                        Sourceline::say,
                        () -> Logger.getLogger(Sourceline.class).fatal("sourceline does not start", failure));
    }

    private static void say(String refusal) {
        System.err.println("sourceline does not start: " + refusal);
    }
}
