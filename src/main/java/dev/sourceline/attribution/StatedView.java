package dev.sourceline.attribution;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Optional;

/**
 * Something that the text states, or that the caller gave.
 *
 * @param evidence how it was recognised; {@code given} by the caller, who shows no place in the text
 */
public record StatedView<T>(
        T value,
        String evidence,
        @JsonInclude(JsonInclude.Include.NON_ABSENT) Optional<Integer> start,
        @JsonInclude(JsonInclude.Include.NON_ABSENT) Optional<Integer> end) {
    static <T> StatedView<T> given(T value) {
        return new StatedView<>(value, "given", Optional.empty(), Optional.empty());
    }
}
