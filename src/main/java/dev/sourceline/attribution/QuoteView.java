package dev.sourceline.attribution;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A stretch of the text, in code points, and its words. */
@Schema(name = "Quote", description = "A stretch of the text, in code points, and its words.")
public record QuoteView(
        @Schema(description = "Where it begins: the number of code points of the text before it", minimum = "0")
        int start,

        @Schema(description = "Where it ends: the number of code points of the text up to there", minimum = "0")
        int end,

        @Schema(description = "The words between start and end")
        String exact) {}
