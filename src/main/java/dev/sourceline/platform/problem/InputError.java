package dev.sourceline.platform.problem;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.quarkus.runtime.annotations.RegisterForReflection;
import java.util.Optional;

/**
 * One error in a request, and where it is.
 *
 * @param pointer a JSON pointer into the body (RFC 6901)
 * @param parameter the name of a query parameter
 */
@RegisterForReflection
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record InputError(String detail, Optional<String> pointer, Optional<String> parameter) {
    public static InputError at(String pointer, String detail) {
        return new InputError(detail, Optional.of(pointer), Optional.empty());
    }

    public static InputError of(String parameter, String detail) {
        return new InputError(detail, Optional.empty(), Optional.of(parameter));
    }
}
