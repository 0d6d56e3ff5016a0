package dev.sourceline.platform.database;

import dev.sourceline.platform.startup.DeploymentCheck;
import io.quarkus.arc.Unremovable;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import jakarta.inject.Singleton;

/** Whether the schema is the one that the program was built for, or a later one. */
@Singleton
@Unremovable
final class SchemaVersionCheck implements DeploymentCheck {
    private static final String EXISTS = "select to_regclass('flyway_schema_history') is not null";

    private final Pool pool;

    SchemaVersionCheck(Pool pool) {
        this.pool = pool;
    }

    @Override
    public String subject() {
        return "schema";
    }

    @Override
    public Uni<Finding> look() {
        return pool.query(EXISTS)
                .execute()
                .map(rows -> rows.iterator().next().getBoolean(0))
                .chain(exists -> exists ? version() : Uni.createFrom().item(0))
                .map(SchemaVersionCheck::finding);
    }

    private Uni<Integer> version() {
        return pool.query(SchemaMigratedCheck.LATEST)
                .execute()
                .map(rows -> rows.iterator().next().getInteger(0));
    }

    private static Finding finding(int version) {
        if (version == 0) {
            return new Finding(false, "there is none; \"migrate\" makes it");
        }
        if (version < SchemaMigratedCheck.VERSION) {
            return new Finding(
                    false,
                    "version " + version + ", and " + SchemaMigratedCheck.VERSION
                            + " is needed; \"migrate\" brings it up to date");
        }
        return new Finding(
                true, "version " + version + (version > SchemaMigratedCheck.VERSION ? ", of a later program" : ""));
    }
}
