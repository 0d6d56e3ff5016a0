package dev.sourceline;

import dev.sourceline.access.AccessStartupException;
import dev.sourceline.access.ApiKeyCommand;
import dev.sourceline.platform.configuration.ConfigurationErrorReport;
import dev.sourceline.platform.database.DatabaseStartupFailure;
import dev.sourceline.platform.database.MigrateCommand;
import dev.sourceline.platform.startup.CheckCommand;
import io.quarkus.runtime.ApplicationLifecycleManager;
import io.quarkus.runtime.LaunchMode;
import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.annotations.QuarkusMain;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** The main class: runs the command that the arguments name, see {@link Command}. */
@QuarkusMain
public final class Sourceline {
    private static final int WRONG_USAGE = 2;

    Sourceline() {}

    public static void main(String... arguments) {
        Command.of(arguments).ifPresentOrElse(command -> run(command, arguments), () -> {
            System.err.println("sourceline does not know what this means: " + String.join(" ", arguments));
            System.err.print(Command.USAGE);
            end(WRONG_USAGE, null);
        });
    }

    private static void run(Command command, String... arguments) {
        switch (command) {
            case SERVE -> serve(arguments);
            case MIGRATE -> migrate(arguments);
            case KEY -> makeKey(arguments);
            case CHECK -> check(arguments);
            case HELP -> tell(Command.USAGE.stripTrailing());
            case VERSION -> tell(BuildVersions.BUILT.toString());
        }
    }

    private static void tell(String answer) {
        System.out.println(answer);
        end(0, null);
    }

    // Quarkus answers an invalid address with a bare status before any of our filters runs; InvalidAddressFilter tells
    // what is
    // wrong with it. The executable is built with the same property.
    private static void serve(String... arguments) {
        System.setProperty("vertx.disableURIValidation", "true");
        Quarkus.run(null, Sourceline::end, arguments);
    }

    // Opens no port, so no authentication method is required.
    private static void migrate(String... arguments) {
        closePorts();
        System.setProperty("quarkus.flyway.migrate-at-start", "false");
        System.setProperty("sourceline.access.keys", "true");
        Quarkus.run(MigrateCommand.class, Sourceline::end, arguments);
    }

    // Opens no port, so that it can run beside the service.
    private static void makeKey(String... arguments) {
        closePorts();
        speakLittle();
        Quarkus.run(ApiKeyCommand.class, Sourceline::end, arguments);
    }

    private static void check(String... arguments) {
        closePorts();
        speakLittle();
        System.setProperty("quarkus.flyway.migrate-at-start", "false");
        Quarkus.run(CheckCommand.class, Sourceline::end, arguments);
    }

    // Only the output of a command goes to standard output; logging is reduced to errors.
    private static void speakLittle() {
        System.setProperty("quarkus.banner.enabled", "false");
        System.setProperty("quarkus.log.level", "WARN");
        System.setProperty("quarkus.log.console.stderr", "true");
    }

    private static void closePorts() {
        System.setProperty("quarkus.http.host-enabled", "false");
        System.setProperty("quarkus.management.host-enabled", "false");
    }

    private static void end(int exitCode, @Nullable Throwable failure) {
        if (failure != null) {
            explain(failure);
        }
        // Dev mode ends the program and starts it again in the same JVM. LaunchMode is set by the built application,
        // which is not loaded before the program is started.
        if (LaunchMode.current() == LaunchMode.DEVELOPMENT) {
            ApplicationLifecycleManager.getDefaultExitCodeHandler().accept(exitCode, failure);
        } else {
            System.exit(exitCode);
        }
    }

    // Quarkus' own report of a failed start is disabled in application.properties, since it prints a stack trace
    // for every failure.
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
