package dev.sourceline.attribution;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Optional;

/**
 * A fact that the text states or the caller provides.
 *
 * @param evidence how it was recognised; {@code given} where the caller provided it, in which case there are
 *     no offsets
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
