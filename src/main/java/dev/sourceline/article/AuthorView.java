package dev.sourceline.article;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Who wrote the article, and where the text says so. */
@Schema(name = "Author", description = "Who wrote the article, and where the text says so.")
public record AuthorView(
        @Schema(description = "The name") String name,

        @Schema(description = "How it was recognised: byline, bio …")
        String evidence,

        @Schema(description = "Where it begins: the number of code points of the text before it", minimum = "0")
        int start,

        @Schema(description = "Where it ends: the number of code points of the text up to there", minimum = "0")
        int end) {}
