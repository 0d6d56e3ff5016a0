package dev.sourceline.comparison;

import dev.sourceline.article.ArticleTexts;
import dev.sourceline.article.StoredRepresentations;
import dev.sourceline.article.VersionTag;
import dev.sourceline.attribution.ArticleView;
import dev.sourceline.attribution.ArticleViews;
import dev.sourceline.platform.representation.Etag;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.core.Vertx;
import io.vertx.mutiny.core.WorkerExecutor;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;

/** Loads two versions of an article and compares them; bounds how many comparisons run at once. Thread-safe. */
@ApplicationScoped
class ComparisonService {
    /** The two versions of a comparison. */
    record Versions(UUID article, VersionTag from, VersionTag to) {
        // A part of the entity tag. Raise it whenever a release compares the same two versions differently.
        private static final int REVISION = 2;

        String address() {
            return "/v1/articles/" + article + "/diff?from=" + from.number() + "&to=" + to.number();
        }

        /** A request for exactly these versions. */
        VersionsRequest request() {
            return new VersionsRequest(Optional.of(from.number()), Optional.of(to.number()));
        }

        /** An entity tag derived from the tags of the two readings. */
        Etag tag() {
            String made = from.etag().value() + to.etag().value() + REVISION;
            return Etag.of(made.getBytes(StandardCharsets.UTF_8));
        }
    }

    // A running comparison takes some ten times the size of its texts. Texts are loaded only once a worker is
    // free.
    private static final int MAX_CONCURRENT = 2;
    private static final Duration LOAD_TIMEOUT = Duration.ofSeconds(10);

    private final StoredRepresentations representations;
    private final ArticleTexts texts;
    private final ArticleViews views;
    private final WorkerExecutor workers;

    ComparisonService(StoredRepresentations representations, ArticleTexts texts, ArticleViews views, Vertx vertx) {
        this.representations = representations;
        this.texts = texts;
        this.views = views;
        this.workers = vertx.createSharedWorkerExecutor("comparison", MAX_CONCURRENT);
    }

    @PreDestroy
    void stop() {
        workers.closeAndForget();
    }

    /** Resolves the requested versions; fails with 404 where one does not exist. */
    Uni<Versions> versions(UUID article, VersionsRequest request) {
        return representations
                .tag(article, request.to())
                .chain(to -> representations
                        .tag(article, Optional.of(request.from(to.number())))
                        .map(from -> new Versions(article, from, to)));
    }

    /** Loads both versions and runs a comparison on them. */
    <T> Uni<T> compare(Versions versions, BiFunction<ComparedVersion, ComparedVersion, T> comparison) {
        return workers.executeBlocking(
                () -> comparison.apply(
                        load(versions.article(), versions.from()), load(versions.article(), versions.to())),
                false);
    }

    private ComparedVersion load(UUID article, VersionTag version) {
        ArticleView view = representations
                .ofArticle(article, Optional.of(version.number()))
                .map(views::of)
                .await()
                .atMost(LOAD_TIMEOUT);
        String text = texts.text(article, version.number()).await().atMost(LOAD_TIMEOUT);
        return new ComparedVersion(view, text);
    }
}
