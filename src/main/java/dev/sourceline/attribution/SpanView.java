package dev.sourceline.attribution;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A stretch of the text, in code points. */
@Schema(name = "Span", description = "A stretch of the text, in code points.")
public record SpanView(
        @Schema(description = "Where it begins: the number of code points of the text before it", minimum = "0")
        int start,

        @Schema(description = "Where it ends: the number of code points of the text up to there", minimum = "0")
        int end) {}
