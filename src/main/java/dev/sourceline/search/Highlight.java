package dev.sourceline.search;

import dev.sourceline.engine.text.Selector;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A matching place. Offsets count code points.
 *
 * @param in what the offsets refer to: the {@code text} of the version, or the {@code name} of the source
 */
@Schema(description = "A place that matches, in code points.")
public record Highlight(
        @Schema(description = "What the offsets refer to: the text of the version, or the name of the source")
        String in,

        @Schema(description = "Where it begins: the number of code points of the text before it", minimum = "0")
        int start,

        @Schema(description = "Where it ends: the number of code points of the text up to there", minimum = "0")
        int end,

        @Schema(description = "The words that match") String exact,

        @Schema(description = "What stands before them, at most 32 code points")
        String prefix,

        @Schema(description = "What stands behind them, at most 32 code points")
        String suffix) {
    static Highlight of(String in, Selector selector, int offset) {
        return new Highlight(
                in,
                offset + selector.start(),
                offset + selector.end(),
                selector.exact(),
                selector.prefix(),
                selector.suffix());
    }
}
