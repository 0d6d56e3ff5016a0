package dev.sourceline.source;

import dev.sourceline.platform.problem.ServiceException;
import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Sources by id. */
@ApplicationScoped
class SourceRepository implements PanacheRepositoryBase<SourceEntry, UUID> {
    Uni<SourceEntry> get(UUID id) {
        return findById(id).onItem().ifNull().failWith(() -> new ServiceException.NotFound("source", id));
    }
}
