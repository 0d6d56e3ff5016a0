package dev.sourceline.comparison;

import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Selectors that somebody made on one version of an article. */
@Schema(name = "KeptSelectors", requiredProperties = "selectors")
record SelectorsRequest(Optional<List<KeptSelector>> selectors) {
    /**
     * A selector as the web annotations of an article have it: a text position, and a text quotation.
     *
     * @param start in code points, from 0
     * @param end in code points, the first one behind
     * @param exact the text between them
     * @param prefix the text before {@code start}, of any length
     * @param suffix the text from {@code end} on, of any length
     */
    @Schema(
            name = "KeptSelector",
            requiredProperties = {"start", "end"})
    record KeptSelector(
            Optional<Integer> start,
            Optional<Integer> end,
            Optional<String> exact,
            Optional<String> prefix,
            Optional<String> suffix) {}
}
