package dev.sourceline.attribution;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A fact that the text states or the caller provides.
 *
 * @param evidence how it was recognised; {@code given} where the caller provided it, in which case there are
 *     no offsets
 */
@Schema(description = "Something that the text states, or that the caller gave.")
public record StatedView<T>(
        @Schema(description = "What is stated") T value,

        @Schema(description = "How it was recognised; given: by the caller, who shows no place in the text")
        String evidence,

        @Schema(description = "Where it begins: the number of code points of the text before it", minimum = "0")
        @JsonInclude(JsonInclude.Include.NON_ABSENT)
        Optional<Integer> start,

        @Schema(description = "Where it ends: the number of code points of the text up to there", minimum = "0")
        @JsonInclude(JsonInclude.Include.NON_ABSENT)
        Optional<Integer> end) {
    static <T> StatedView<T> given(T value) {
        return new StatedView<>(value, "given", Optional.empty(), Optional.empty());
    }
}
