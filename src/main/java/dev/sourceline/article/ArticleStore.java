package dev.sourceline.article;

import dev.sourceline.platform.id.TimeOrderedId;
import dev.sourceline.platform.problem.ServiceException;
import dev.sourceline.platform.representation.Representation;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Stores articles. Methods join the caller's transaction. */
@ApplicationScoped
public class ArticleStore {
    private final ArticleRepository articles;
    private final VersionRepository versions;
    private final PublisherRepository publishers;
    private final ArticlePartsRepository parts;

    ArticleStore(
            ArticleRepository articles,
            VersionRepository versions,
            PublisherRepository publishers,
            ArticlePartsRepository parts) {
        this.articles = articles;
        this.versions = versions;
        this.publishers = publishers;
        this.parts = parts;
    }

    /** The version of this article with exactly this text, if it is stored. */
    public Uni<Optional<StoredArticle>> find(IncomingArticle arrival) {
        return articles.find("identity = ?1 and deletedAt is null", ArticleIdentity.of(arrival))
                .firstResult()
                .chain(article -> article == null
                        ? Uni.createFrom().item(Optional.empty())
                        : find(article, ArticleIdentity.sha256(arrival.text())));
    }

    /**
     * Stores the text as a new version, of a new article where it is unknown; returns the existing version where
     * the text is stored already.
     */
    public Uni<StoredArticle> keep(IncomingArticle arrival, ArticleParts parts) {
        Instant now = Instant.now().truncatedTo(ChronoUnit.MICROS);
        byte[] sha256 = ArticleIdentity.sha256(arrival.text());
        // Look again once the article is locked: a concurrent ingest may have stored the same text.
        return publishers
                .of(arrival, parts, now)
                .chain(publisher -> articles.open(ArticleIdentity.of(arrival), now)
                        .chain(article -> find(article, sha256)
                                .chain(found -> found.isPresent()
                                        ? Uni.createFrom().item(found.get())
                                        : add(article, publisher, arrival, parts, sha256, now))));
    }

    /** Fails with a problem where the article does not exist or was deleted. */
    public Uni<Void> mustHold(UUID article) {
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
                .invoke(holder -> mustNotShow(holder, number))
                .chain(() -> versions.find("articleId = ?1 and number = ?2", article, number)
                        .<Version>firstResult())
                .onItem()
                .ifNull()
                .failWith(() -> ServiceException.NotFound.version(article, number))
                .chain(version -> run("select cast(erase_version(:id) as text)", version.id));
    }

    private static void mustNotShow(Article article, int number) {
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

    private Uni<Optional<StoredArticle>> find(Article article, byte[] sha256) {
        return versions.findShown(article, sha256).map(found -> found.map(version -> stored(article, version, false)));
    }

    private Uni<StoredArticle> add(
            Article article,
            Optional<Publisher> publisher,
            IncomingArticle arrival,
            ArticleParts parts,
            byte[] sha256,
            Instant now) {
        article.version++;
        article.url = article.url == null ? arrival.url().map(Object::toString).orElse(null) : article.url;
        article.updatedAt = now;
        describe(article, publisher, arrival, parts);
        Version version = version(article, arrival, parts, sha256, now);
        return versions.persistAndFlush(version)
                .chain(() -> index(article.id, arrival.text()))
                .chain(() -> this.parts.insert(version.id, parts))
                .map(_ -> stored(article, version, true));
    }

    /** Copies metadata of the version shown to the article. */
    static void describe(Article article, Optional<Publisher> publisher, IncomingArticle arrival, ArticleParts parts) {
        article.publisher = publisher.orElse(article.publisher);
        article.headline = parts.headline().orElse(null);
        article.language = arrival.language().or(parts::language).orElse(null);
        article.words = parts.words();
        article.publishedAt = arrival.publishedAt().or(parts::publishedAt).orElse(article.publishedAt);
    }

    /** PostgreSQL rejects a tsvector of more than 1 MiB, so only the beginning of a long text is indexed. */
    private static Uni<Integer> index(UUID article, String text) {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery("""
                        update article set document = to_tsvector('simple', left(:text, 200000)) where id = :article
                        """)
                        .setParameter("text", text)
                        .setParameter("article", article)
                        .executeUpdate());
    }

    private static Version version(
            Article article, IncomingArticle arrival, ArticleParts parts, byte[] sha256, Instant now) {
        Version version = new Version();
        version.id = TimeOrderedId.next();
        version.articleId = article.id;
        version.number = article.version;
        version.sha256 = sha256;
        version.text = arrival.text();
        version.receivedAt = now;
        version.givenPublisher = arrival.publisher().orElse(null);
        version.givenPublishedAt = arrival.publishedAt().orElse(null);
        version.givenLanguage = arrival.language().orElse(null);
        version.engine = parts.engine();
        version.lexicon = parts.lexicon();
        version.readAt = now;
        return version;
    }

    static StoredArticle stored(Article article, Version version, boolean isNew) {
        return new StoredArticle(
                article.id,
                version.id,
                version.number,
                Optional.ofNullable(article.url),
                HexFormat.of().formatHex(version.sha256),
                article.receivedAt,
                article.updatedAt,
                isNew);
    }
}
