package dev.sourceline.comparison;

import dev.sourceline.attribution.ArticleView;
import dev.sourceline.attribution.EngineView;

/**
 * A compared version and the engine that read it. Differences between engine versions are not edits of the
 * publisher.
 */
public record VersionReference(int version, String sha256, EngineView engine) {
    static VersionReference of(ArticleView article) {
        return new VersionReference(
                article.version(), article.sha256(), article.reading().engine());
    }
}
