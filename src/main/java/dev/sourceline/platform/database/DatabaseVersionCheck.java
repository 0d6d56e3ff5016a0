package dev.sourceline.platform.database;

import dev.sourceline.platform.startup.DeploymentCheck;
import io.quarkus.arc.Unremovable;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import jakarta.inject.Singleton;

/** Whether the database is one that the service can work with. */
@Singleton
@Unremovable
final class DatabaseVersionCheck implements DeploymentCheck {
    private static final int OLDEST = 15;
    private static final int PARTS_OF_A_NUMBER = 10_000;
    private static final String LOOK =
            "select current_setting('server_version_num')::int, current_database(), current_user, pg_is_in_recovery()";

    private final Pool pool;

    DatabaseVersionCheck(Pool pool) {
        this.pool = pool;
    }

    @Override
    public String subject() {
        return "database";
    }

    @Override
    public Uni<Finding> look() {
        return pool.query(LOOK).execute().map(rows -> finding(rows.iterator().next()));
    }

    private static Finding finding(Row row) {
        int version = row.getInteger(0) / PARTS_OF_A_NUMBER;
        String who = "PostgreSQL " + version + ", database " + row.getString(1) + ", user " + row.getString(2);
        if (version < OLDEST) {
            return new Finding(false, who + "; " + OLDEST + " or later is needed");
        }
        return row.getBoolean(3)
                ? new Finding(false, who + "; it is a standby, which takes no writes")
                : new Finding(true, who);
    }
}
