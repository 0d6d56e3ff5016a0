package dev.sourceline.platform.idempotency;

import io.smallrye.mutiny.Uni;
import java.util.UUID;

/** The right to do a request, and the duty to say what became of it. */
@FunctionalInterface
public interface IdempotencyClaim {
    /** Of a request that nobody will know again. */
    IdempotencyClaim NONE = (_, _) -> Uni.createFrom().voidItem();

    /**
     * Says what became of it; in the transaction that did it, where there is one.
     *
     * @param version that was kept, or was there
     */
    Uni<Void> settle(UUID version, boolean isNew);
}
