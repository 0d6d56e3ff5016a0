package dev.sourceline.article;

import dev.sourceline.platform.problem.ServiceException;
import dev.sourceline.platform.representation.Etag;
import dev.sourceline.platform.representation.Representation;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import io.vertx.core.buffer.Buffer;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Versions by article, number and text, with the connection that the caller holds already. */
@ApplicationScoped
class VersionRepository implements PanacheRepositoryBase<Version, UUID> {
    /** The version of this article with this number; a problem where there is none. */
    Uni<Version> get(UUID article, int number) {
        return find("articleId = ?1 and number = ?2", article, number)
                .firstResult()
                .onItem()
                .ifNull()
                .failWith(() ->
                        new ServiceException.NotFound("The article " + article + " has no version " + number + "."));
    }

    /** The entity tag of the answer to GET of a version. */
    Uni<Etag> tag(UUID version) {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(
                                "select etag from representation where version_id = :version", String.class)
                        .setParameter("version", version)
                        .getSingleResult())
                .map(Etag::new);
    }

    /** The answer to GET of a version. */
    Uni<Representation> representation(UUID version) {
        return Panache.getSession()
                .chain(session -> session.<Object[]>createNativeQuery(
                                "select etag, body from representation where version_id = :version")
                        .setParameter("version", version)
                        .getSingleResult())
                .map(row -> new Representation(new Etag((String) row[0]), Buffer.buffer((byte[]) row[1])));
    }

    /** The version of this article that is shown. */
    Uni<Version> shown(Article article) {
        return get(article.id, article.version);
    }
}
