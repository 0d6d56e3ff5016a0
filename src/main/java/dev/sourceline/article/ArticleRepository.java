package dev.sourceline.article;

import dev.sourceline.platform.problem.ServiceException;
import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.UUID;

/** Articles by id and by identity. */
@ApplicationScoped
class ArticleRepository implements PanacheRepositoryBase<Article, UUID> {
    /** The article with this id; a problem where it is unknown or was deleted. */
    Uni<Article> get(UUID id) {
        return findById(id).map(article -> present(article, id));
    }

    /** As {@link #get}, and nobody else changes it until the transaction ends. */
    Uni<Article> getLocked(UUID id) {
        return findById(id, LockModeType.PESSIMISTIC_WRITE).map(article -> present(article, id));
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
