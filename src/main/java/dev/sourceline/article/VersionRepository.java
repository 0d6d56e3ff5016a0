package dev.sourceline.article;

import dev.sourceline.problem.Failure;
import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

/** Versions by article, number and text. */
@ApplicationScoped
class VersionRepository implements PanacheRepositoryBase<Version, UUID> {
    Uni<Optional<Version>> find(UUID article, byte[] sha256) {
        return find("articleId = ?1 and sha256 = ?2", article, sha256)
                .firstResult()
                .map(Optional::ofNullable);
    }

    /** The version of this article with this number; a problem where there is none. */
    Uni<Version> get(UUID article, int number) {
        return find("articleId = ?1 and number = ?2", article, number)
                .firstResult()
                .onItem()
                .ifNull()
                .failWith(() -> new Failure.NotFound("The article " + article + " has no version " + number + "."));
    }

    /** The version of this article that is shown. */
    Uni<Version> shown(Article article) {
        return get(article.id, article.version);
    }
}
