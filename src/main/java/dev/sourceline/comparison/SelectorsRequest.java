package dev.sourceline.comparison;

import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The body of a re-anchoring request. */
@Schema(name = "KeptSelectors", requiredProperties = "selectors")
record SelectorsRequest(Optional<List<KeptSelector>> selectors) {
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
            requiredProperties = {"start", "end"})
    record KeptSelector(
            Optional<Integer> start,
            Optional<Integer> end,
            Optional<String> exact,
            Optional<String> prefix,
            Optional<String> suffix) {}
}
