package dev.sourceline;

import dev.sourceline.access.AccessStartupException;
import dev.sourceline.access.ApiKeyCommand;
import dev.sourceline.platform.configuration.ConfigurationErrorReport;
import dev.sourceline.platform.database.DatabaseStartupFailure;
import dev.sourceline.platform.database.MigrateCommand;
import io.quarkus.runtime.ApplicationLifecycleManager;
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
    Sourceline() {}

    public static void main(String... arguments) {
        if (List.of(arguments).contains(MigrateCommand.NAME)) {
            migrate(arguments);
        } else if (arguments.length > 0 && arguments[0].equals(ApiKeyCommand.NAME)) {
            makeKey(arguments);
        } else {
            Quarkus.run(null, Sourceline::end, arguments);
        }
    }

    // No port is opened, so nobody needs a way to show who they are.
    private static void migrate(String... arguments) {
        closePorts();
        System.setProperty("quarkus.flyway.migrate-at-start", "false");
        System.setProperty("sourceline.access.keys", "true");
        Quarkus.run(MigrateCommand.class, Sourceline::end, arguments);
    }

    // Beside a service that runs; the key is all that goes to standard output.
    private static void makeKey(String... arguments) {
        closePorts();
        System.setProperty("quarkus.banner.enabled", "false");
        System.setProperty("quarkus.log.level", "WARN");
        System.setProperty("quarkus.log.console.stderr", "true");
        Quarkus.run(ApiKeyCommand.class, Sourceline::end, arguments);
    }

    private static void closePorts() {
        System.setProperty("quarkus.http.host-enabled", "false");
        System.setProperty("quarkus.management.host-enabled", "false");
    }

    private static void end(int exitCode, @Nullable Throwable failure) {
        if (failure != null) {
            explain(failure);
        }
        // Dev mode ends the program to start it again in the same JVM. It is told from production by what Quarkus has
        // built, which is not loaded before the program is started.
        if (LaunchMode.current() == LaunchMode.DEVELOPMENT) {
            ApplicationLifecycleManager.getDefaultExitCodeHandler().accept(exitCode, failure);
        } else {
            System.exit(exitCode);
        }
    }

    // Quarkus' own report of a failed start is switched off in application.properties: it shows a stack trace for
    // everything.
    private static void explain(Throwable failure) {
        AccessStartupException.of(failure)
                .or(() -> DatabaseStartupFailure.of(failure))
                .or(() -> ConfigurationErrorReport.of(failure))
                .ifPresentOrElse(
                        Sourceline::say,
                        () -> Logger.getLogger(Sourceline.class).fatal("sourceline does not start", failure));
    }

    private static void say(String refusal) {
        System.err.println("sourceline does not start: " + refusal);
    }
}
