package dev.sourceline.article;

import dev.sourceline.platform.id.NameKey;
import dev.sourceline.platform.id.TimeOrderedId;
import dev.sourceline.platform.problem.ServiceException;
import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** Publishers by id and by name. */
@ApplicationScoped
class PublisherRepository implements PanacheRepositoryBase<Publisher, UUID> {
    Uni<Publisher> get(UUID id) {
        return findById(id).onItem().ifNull().failWith(() -> new ServiceException.NotFound("publisher", id));
    }

    /** The publisher of an article, as the caller or the text states it. */
    Uni<Optional<Publisher>> of(IncomingArticle arrival, ArticleParts parts, Instant now) {
        return arrival.publisher()
                .or(parts::publisher)
                .map(name -> named(name, now).map(Optional::of))
                .orElseGet(() -> Uni.createFrom().item(Optional.empty()));
    }

    /** The publisher with this name, created where it is missing. */
    private Uni<Publisher> named(String name, Instant now) {
        String key = NameKey.of(name);
        return getSession()
                .chain(session -> session.createNativeQuery("""
                        insert into publisher (id, name, key, first_seen_at) values (:id, :name, :key, :now)
                        on conflict (key) do nothing
                        """)
                        .setParameter("id", TimeOrderedId.next())
                        .setParameter("name", name)
                        .setParameter("key", key)
                        .setParameter("now", now)
                        .executeUpdate())
                .chain(() -> find("key", key).singleResult());
    }
}
