package dev.sourceline.platform.idempotency;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlClient;
import java.util.UUID;

/** The exclusive right to process one request, and the duty to record its outcome. */
@FunctionalInterface
public interface IdempotencyClaim {
    /** The claim of a request without an idempotency key: records nothing. */
    IdempotencyClaim NONE = (_, _, _) -> Uni.createFrom().voidItem();

    /**
     * Records the outcome, in the caller's transaction where there is one.
     *
     * @param database the connection of that transaction
     * @param version the version that was kept, or that was there already
     * @param isNew whether this request made the version
     */
    Uni<Void> settle(SqlClient database, UUID version, boolean isNew);
}
