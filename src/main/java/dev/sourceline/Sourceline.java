package dev.sourceline;

import dev.sourceline.database.DatabaseRefusal;
import io.quarkus.runtime.LaunchMode;
import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.annotations.QuarkusMain;
import java.util.List;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Starts the service or, with the argument {@code migrate}, brings the schema up to date and ends. */
@QuarkusMain
public final class Sourceline {
    private static final String MIGRATE = "migrate";

    private Sourceline() {}

    public static void main(String... arguments) {
        if (List.of(arguments).contains(MIGRATE)) {
            migrate(arguments);
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
        DatabaseRefusal.of(failure)
                .ifPresentOrElse(
                        Sourceline::say,
                        () -> Logger.getLogger(Sourceline.class).fatal("sourceline does not start", failure));
    }

    private static void say(String refusal) {
        System.err.println("sourceline does not start: " + refusal);
    }
}
