package dev.sourceline.platform.database;

import io.quarkus.arc.Unremovable;
import io.quarkus.runtime.QuarkusApplication;
import jakarta.inject.Singleton;
import org.flywaydb.core.Flyway;

/** Brings the schema up to date from the command line, once for all instances: {@code migrate}. */
@Singleton
@Unremovable
public final class MigrateCommand implements QuarkusApplication {
    /** The argument that asks for it. */
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
