package dev.sourceline.source;

import dev.sourceline.problem.Failure;
import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Sources by id. */
@ApplicationScoped
class SourceRepository implements PanacheRepositoryBase<Source, UUID> {
    Uni<Source> get(UUID id) {
        return findById(id).onItem().ifNull().failWith(() -> new Failure.NotFound("source", id));
    }
}
