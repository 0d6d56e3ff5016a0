package dev.sourceline.article;

import dev.sourceline.platform.problem.ServiceException;
import dev.sourceline.platform.representation.Representation;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** Stores articles. Methods join the caller's transaction. */
@ApplicationScoped
public class ArticleStore {
    private final ArticleRepository articles;
    private final VersionRepository versions;

    ArticleStore(ArticleRepository articles, VersionRepository versions) {
        this.articles = articles;
        this.versions = versions;
    }

    /** Fails with a problem where the article does not exist or was deleted. */
    public Uni<Void> requireExists(UUID article) {
        return Panache.withSession(() -> articles.get(article)).replaceWithVoid();
    }

    /**
     * Erases an article; only its id stays, marked as deleted.
     *
     * @param known the header {@code If-Match}
     */
    public Uni<Void> remove(UUID article, String known) {
        return lockShared()
                .chain(() -> articles.getLocked(article))
                .chain(removed -> versions.shown(removed)
                        .chain(version -> versions.tag(version.id))
                        .invoke(shown -> shown.mustBeNamedBy(known)))
                .chain(() -> run("select cast(erase_article(:id) as text)", article));
    }

    /** Leaves nothing of a version that is not shown any more. */
    public Uni<Void> removeVersion(UUID article, int number) {
        return lockShared()
                .chain(() -> articles.getLocked(article))
                .invoke(found -> requireNotShown(found, number))
                .chain(() -> versions.find("articleId = ?1 and number = ?2", article, number)
                        .<Version>firstResult())
                .onItem()
                .ifNull()
                .failWith(() -> ServiceException.NotFound.version(article, number))
                .chain(version -> run("select cast(erase_version(:id) as text)", version.id));
    }

    private static void requireNotShown(Article article, int number) {
        if (article.version == number) {
            throw new ServiceException.Conflict("Version " + number
                    + " is the one that the article shows. Send its next" + " version first, or delete the article.");
        }
    }

    /**
     * What articles share is deleted only while nobody adds to it: who has found a source or a publisher there and has not
     * pointed to it yet is waited for, and others wait. In the order in which an ingest writes the tables.
     */
    private static Uni<Void> lockShared() {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(
                                "lock table publisher, source, word in share row exclusive mode")
                        .executeUpdate())
                .replaceWithVoid();
    }

    private static Uni<Void> run(String sql, UUID id) {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(sql, String.class)
                        .setParameter("id", id)
                        .getResultList())
                .replaceWithVoid();
    }

    /** Stores the response to GET of a version. */
    public Uni<Void> represent(UUID version, Representation representation) {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery("""
                        insert into representation (version_id, etag, body) values (:version, :etag, :body)
                        on conflict (version_id) do update set etag = excluded.etag, body = excluded.body
                        """)
                        .setParameter("version", version)
                        .setParameter("etag", representation.etag().value())
                        .setParameter("body", representation.body().getBytes())
                        .executeUpdate())
                .replaceWithVoid();
    }

    /** The versions in which a source appears. */
    public Uni<List<UUID>> versionsNaming(UUID source) {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(
                                "select distinct version_id from appearance where source_id = :source", UUID.class)
                        .setParameter("source", source)
                        .getResultList());
    }

    /** The stored response to GET of a version. */
    public Uni<Representation> representation(UUID version) {
        return versions.representation(version);
    }
}
