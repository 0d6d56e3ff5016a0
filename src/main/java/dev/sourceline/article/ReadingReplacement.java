package dev.sourceline.article;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;

/** Replaces the stored reading of a version by a new one. */
@ApplicationScoped
public class ReadingReplacement {
    private final ArticleRepository articles;
    private final VersionRepository versions;
    private final PublisherRepository publishers;
    private final ArticlePartsRepository parts;

    ReadingReplacement(
            ArticleRepository articles,
            VersionRepository versions,
            PublisherRepository publishers,
            ArticlePartsRepository parts) {
        this.articles = articles;
        this.versions = versions;
        this.publishers = publishers;
        this.parts = parts;
    }

    /** A version, by default the one shown; fails with a problem where it does not exist. */
    public Uni<ExistingVersion> find(UUID article, Optional<Integer> number) {
        return Panache.withSession(() -> articles.get(article)
                .chain(found -> versions.get(article, number.orElse(found.version))
                        .chain(version -> versions.representation(version.id)
                                .map(shown -> new ExistingVersion(
                                        article, version.id, version.number, arrival(found, version), shown)))));
    }

    /**
     * Replaces all stored parts of a version. Joins the caller's transaction and locks the article.
     *
     * @return empty where the version's representation was changed by somebody else since {@link #find}
     */
    public Uni<Optional<StoredArticle>> replace(ExistingVersion known, ArticleParts anew) {
        Instant now = Instant.now().truncatedTo(ChronoUnit.MICROS);
        return articles.getLocked(known.article())
                .chain(article -> versions.tag(known.version())
                        .chain(tag -> tag.equals(known.shown().etag())
                                ? replace(article, known, anew, now).map(Optional::of)
                                : Uni.createFrom().item(Optional.empty())));
    }

    private Uni<StoredArticle> replace(Article article, ExistingVersion known, ArticleParts anew, Instant now) {
        return publishers
                .of(known.arrival(), anew, now)
                .invoke(publisher -> {
                    article.updatedAt = now;
                    if (article.version == known.number()) {
                        ArticleStore.describe(article, publisher, known.arrival(), anew);
                    }
                })
                .chain(() -> versions.get(article.id, known.number()))
                .invoke(version -> {
                    version.engine = anew.engine();
                    version.lexicon = anew.lexicon();
                    version.readAt = now;
                })
                .call(() -> versions.flush())
                .call(version -> parts.delete(version.id))
                .call(version -> parts.insert(version.id, anew))
                .map(version -> ArticleStore.stored(article, version, false));
    }

    private static IncomingArticle arrival(Article article, Version version) {
        return new IncomingArticle(
                version.text,
                Optional.ofNullable(article.url).map(URI::create),
                Optional.ofNullable(version.givenPublisher),
                Optional.ofNullable(version.givenPublishedAt),
                Optional.ofNullable(version.givenLanguage));
    }
}
