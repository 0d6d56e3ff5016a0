package dev.sourceline.article;

import dev.sourceline.platform.problem.ServiceException;
import dev.sourceline.platform.representation.Etag;
import dev.sourceline.platform.representation.Representation;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import io.vertx.core.buffer.Buffer;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

/** Versions by article, number and text. Uses the caller's session. */
@ApplicationScoped
class VersionRepository implements PanacheRepositoryBase<Version, UUID> {
    /** The version that the article shows, if it has this text: an earlier text that comes back is another version. */
    Uni<Optional<Version>> findShown(Article article, byte[] sha256) {
        return find("articleId = ?1 and number = ?2 and sha256 = ?3", article.id, article.version, sha256)
                .firstResult()
                .map(Optional::ofNullable);
    }

    /** The version with this number; fails with a problem where it does not exist. */
    Uni<Version> get(UUID article, int number) {
        return find("articleId = ?1 and number = ?2", article, number)
                .firstResult()
                .onItem()
                .ifNull()
                .failWith(() ->
                        new ServiceException.NotFound("The article " + article + " has no version " + number + "."));
    }

    /** The entity tag of a version's response to GET. */
    Uni<Etag> tag(UUID version) {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(
                                "select etag from representation where version_id = :version", String.class)
                        .setParameter("version", version)
                        .getSingleResult())
                .map(Etag::new);
    }

    /** A version's response to GET. */
    Uni<Representation> representation(UUID version) {
        return Panache.getSession()
                .chain(session -> session.<Object[]>createNativeQuery(
                                "select etag, body from representation where version_id = :version")
                        .setParameter("version", version)
                        .getSingleResult())
                .map(row -> new Representation(new Etag((String) row[0]), Buffer.buffer((byte[]) row[1])));
    }

    /** The version that the article shows. */
    Uni<Version> shown(Article article) {
        return get(article.id, article.version);
    }
}
