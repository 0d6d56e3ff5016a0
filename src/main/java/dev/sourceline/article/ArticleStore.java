package dev.sourceline.article;

import dev.sourceline.platform.id.TimeOrderedId;
import dev.sourceline.platform.representation.Representation;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;

/** Keeps articles. Its methods work in the transaction of the caller. */
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

    /** The version with exactly this text of this article, where it is there. */
    public Uni<Optional<StoredArticle>> find(IncomingArticle arrival) {
        return articles.find("identity = ?1 and deletedAt is null", ArticleIdentity.of(arrival))
                .firstResult()
                .chain(article -> article == null
                        ? Uni.createFrom().item(Optional.empty())
                        : find(article, ArticleIdentity.sha256(arrival.text())));
    }

    /** Keeps the text as a new version, of a new article where it is not known; or gives the version that is there. */
    public Uni<StoredArticle> keep(IncomingArticle arrival, ArticleParts parts) {
        Instant now = Instant.now().truncatedTo(ChronoUnit.MICROS);
        byte[] sha256 = ArticleIdentity.sha256(arrival.text());
        // The lock on the article decides between two at once, so look again behind it.
        return publishers
                .of(arrival, parts, now)
                .chain(publisher -> articles.open(ArticleIdentity.of(arrival), now)
                        .chain(article -> find(article, sha256)
                                .chain(found -> found.isPresent()
                                        ? Uni.createFrom().item(found.get())
                                        : add(article, publisher, arrival, parts, sha256, now))));
    }

    /** A problem where this article is not there, or not any more. */
    public Uni<Void> mustHold(UUID article) {
        return Panache.withSession(() -> articles.get(article)).replaceWithVoid();
    }

    /**
     * Leaves nothing of an article but its id, which stays taken.
     *
     * @param known the header {@code If-Match}
     */
    public Uni<Void> remove(UUID article, String known) {
        return articles.getLocked(article)
                .call(removed -> versions.shown(removed)
                        .chain(version -> versions.tag(version.id))
                        .invoke(shown -> shown.mustBeNamedBy(known)))
                .invoke(ArticleStore::bury)
                .chain(() -> versions.delete("articleId", article))
                .replaceWithVoid();
    }

    private static void bury(Article article) {
        article.deletedAt = Instant.now().truncatedTo(ChronoUnit.MICROS);
        article.updatedAt = article.deletedAt;
        article.headline = null;
        article.publisher = null;
    }

    /** Keeps the answer to GET of this version. */
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

    /** The answer to GET of this version. */
    public Uni<Representation> representation(UUID version) {
        return versions.representation(version);
    }

    private Uni<Optional<StoredArticle>> find(Article article, byte[] sha256) {
        return versions.find(article.id, sha256).map(found -> found.map(version -> stored(article, version, false)));
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

    /** What is known of an article by the version that it shows. */
    static void describe(Article article, Optional<Publisher> publisher, IncomingArticle arrival, ArticleParts parts) {
        article.publisher = publisher.orElse(article.publisher);
        article.headline = parts.headline().orElse(null);
        article.language = arrival.language().or(parts::language).orElse(null);
        article.words = parts.words();
        article.publishedAt = arrival.publishedAt().or(parts::publishedAt).orElse(article.publishedAt);
    }

    /** PostgreSQL refuses documents of more than 1 MiB; the first words of a long text are enough to find it. */
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
