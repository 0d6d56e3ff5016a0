package dev.sourceline.article;

import dev.sourceline.platform.id.TimeOrderedId;
import dev.sourceline.platform.problem.ServiceException;
import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.UUID;

/** Articles by id and by identity. */
@ApplicationScoped
class ArticleRepository implements PanacheRepositoryBase<Article, UUID> {
    /** The article with this id; fails with 404 where it is unknown, with 410 where it was deleted. */
    Uni<Article> get(UUID id) {
        return findById(id).map(article -> present(article, id));
    }

    /** As {@link #get}, with a row lock until the transaction ends. */
    Uni<Article> getLocked(UUID id) {
        return findById(id, LockModeType.PESSIMISTIC_WRITE).map(article -> present(article, id));
    }

    /**
     * The live article with this identity, created where it is missing, with a row lock: concurrent ingests of one
     * article queue here.
     */
    Uni<Article> open(String identity, Instant now) {
        return getSession()
                .chain(session -> session.createNativeQuery("""
                        insert into article (id, identity, words, version, received_at, updated_at)
                        values (:id, :identity, 0, 0, :now, :now)
                        on conflict (identity) where deleted_at is null do nothing
                        """)
                        .setParameter("id", TimeOrderedId.next())
                        .setParameter("identity", identity)
                        .setParameter("now", now)
                        .executeUpdate())
                .chain(() -> find("identity = ?1 and deletedAt is null", identity)
                        .withLock(LockModeType.PESSIMISTIC_WRITE)
                        .singleResult());
    }

    private static Article present(Article article, UUID id) {
        if (article == null) {
            throw new ServiceException.NotFound("article", id);
        }
        if (article.deletedAt != null) {
            throw new ServiceException.Gone("article", id);
        }
        return article;
    }
}
