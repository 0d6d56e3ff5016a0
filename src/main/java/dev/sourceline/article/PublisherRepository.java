package dev.sourceline.article;

import dev.sourceline.platform.problem.ServiceException;
import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Publishers by id. */
@ApplicationScoped
class PublisherRepository implements PanacheRepositoryBase<Publisher, UUID> {
    Uni<Publisher> get(UUID id) {
        return findById(id).onItem().ifNull().failWith(() -> new ServiceException.NotFound("publisher", id));
    }
}
