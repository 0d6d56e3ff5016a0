package dev.sourceline.platform.database;

import io.quarkus.arc.Unremovable;
import io.quarkus.runtime.QuarkusApplication;
import jakarta.inject.Singleton;
import org.flywaydb.core.Flyway;

/** The command {@code migrate}: migrates the schema and ends. Run it once before several instances start. */
@Singleton
@Unremovable
public final class MigrateCommand implements QuarkusApplication {
    /** The argument on the command line. */
    public static final String NAME = "migrate";

    private final Flyway flyway;

    MigrateCommand(Flyway flyway) {
        this.flyway = flyway;
    }

    @Override
    public int run(String... arguments) {
        flyway.migrate();
        return 0;
    }
}
