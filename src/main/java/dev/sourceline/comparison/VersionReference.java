package dev.sourceline.comparison;

import dev.sourceline.attribution.ArticleView;
import dev.sourceline.attribution.EngineView;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A version that is compared, and what read it: what another engine reads otherwise was not changed by the publisher. */
@Schema(name = "VersionReference", description = "A version that is compared, and what read it.")
public record VersionReference(
        @Schema(description = "Number of the version, from 1", minimum = "1")
        int version,

        @Schema(description = "SHA-256 of the text in UTF-8, in hexadecimal digits")
        String sha256,

        @Schema(description = "What read it: what another engine reads otherwise was not changed by the publisher")
        EngineView engine) {
    static VersionReference of(ArticleView article) {
        return new VersionReference(
                article.version(), article.sha256(), article.reading().engine());
    }
}
