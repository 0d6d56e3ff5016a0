package dev.sourceline.article;

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

    Uni<Version> get(UUID article, int number) {
        return find("articleId = ?1 and number = ?2", article, number).singleResult();
    }
}
