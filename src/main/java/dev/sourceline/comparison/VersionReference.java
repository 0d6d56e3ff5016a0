package dev.sourceline.comparison;

import dev.sourceline.attribution.ArticleView;
import dev.sourceline.attribution.EngineView;

/** A version that is compared, and what read it: what another engine reads otherwise was not changed by the publisher. */
public record VersionReference(int version, String sha256, EngineView engine) {
    static VersionReference of(ArticleView article) {
        return new VersionReference(
                article.version(), article.sha256(), article.reading().engine());
    }
}
