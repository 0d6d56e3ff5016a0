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

/** Finds the versions that are to be compared, and compares them, few at a time. */
@ApplicationScoped
class ComparisonService {
    /** The versions that are compared. */
    record Versions(UUID article, VersionTag from, VersionTag to) {
        // Raised whenever the same two versions come out otherwise than before.
        private static final int REVISION = 2;

        String address() {
            return "/v1/articles/" + article + "/diff?from=" + from.number() + "&to=" + to.number();
        }

        /** Asks for these and no newer ones. */
        VersionsRequest request() {
            return new VersionsRequest(Optional.of(from.number()), Optional.of(to.number()));
        }

        /** The same for the same two readings. */
        Etag tag() {
            String made = from.etag().value() + to.etag().value() + REVISION;
            return Etag.of(made.getBytes(StandardCharsets.UTF_8));
        }
    }

    // While two texts are compared they take some ten times their own size: whoever waits for a turn has nothing
    // loaded.
    private static final int AT_ONCE = 2;
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final StoredRepresentations representations;
    private final ArticleTexts texts;
    private final ArticleViews views;
    private final WorkerExecutor workers;

    ComparisonService(StoredRepresentations representations, ArticleTexts texts, ArticleViews views, Vertx vertx) {
        this.representations = representations;
        this.texts = texts;
        this.views = views;
        this.workers = vertx.createSharedWorkerExecutor("comparison", AT_ONCE);
    }

    @PreDestroy
    void stop() {
        workers.closeAndForget();
    }

    /** The versions that are asked for; a problem where one of them is not there. */
    Uni<Versions> versions(UUID article, VersionsRequest request) {
        return representations
                .tag(article, request.to())
                .chain(to -> representations
                        .tag(article, Optional.of(request.from(to.number())))
                        .map(from -> new Versions(article, from, to)));
    }

    /** Whatever a comparison of two versions tells. */
    <T> Uni<T> compare(Versions versions, BiFunction<ComparedVersion, ComparedVersion, T> comparison) {
        return workers.executeBlocking(
                () -> comparison.apply(
                        side(versions.article(), versions.from()), side(versions.article(), versions.to())),
                false);
    }

    private ComparedVersion side(UUID article, VersionTag version) {
        ArticleView view = representations
                .ofArticle(article, Optional.of(version.number()))
                .map(views::of)
                .await()
                .atMost(PATIENCE);
        String text = texts.text(article, version.number()).await().atMost(PATIENCE);
        return new ComparedVersion(view, text);
    }
}
