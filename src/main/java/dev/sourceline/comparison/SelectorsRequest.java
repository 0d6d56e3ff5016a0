package dev.sourceline.comparison;

import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Selectors that somebody made on one version of an article. */
@Schema(
        name = "KeptSelectors",
        requiredProperties = "selectors",
        description = "Selectors that somebody made on one version of an article.")
record SelectorsRequest(
        @Schema(description = "The selectors, at most 1,000")
        Optional<List<KeptSelector>> selectors) {
    /**
     * A selector in the form of the web annotation export: text position and text quotation.
     *
     * @param start in code points, from 0
     * @param end in code points, exclusive
     * @param exact the text between them
     * @param prefix the text before {@code start}, of any length
     * @param suffix the text from {@code end} on, of any length
     */
    @Schema(
            name = "KeptSelector",
            requiredProperties = {"start", "end"},
            description =
                    "A selector as the web annotations of an article have it: a text position, and a text quotation.")
    record KeptSelector(
            @Schema(description = "Where it begins, in code points, from 0", minimum = "0")
            Optional<Integer> start,

            @Schema(description = "Where it ends, in code points: the first one behind", minimum = "0")
            Optional<Integer> end,

            @Schema(description = "The text between them") Optional<String> exact,

            @Schema(description = "The text before start, of any length")
            Optional<String> prefix,

            @Schema(description = "The text from end on, of any length")
            Optional<String> suffix) {}
}
