package dev.sourceline.platform.problem;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.quarkus.runtime.annotations.RegisterForReflection;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * One error in a request, and where it is.
 *
 * @param pointer a JSON pointer into the body (RFC 6901)
 * @param parameter the name of a query parameter
 */
@RegisterForReflection
@JsonInclude(JsonInclude.Include.NON_ABSENT)
@Schema(description = "One thing that is wrong with a request, and where.")
public record InputError(
        @Schema(description = "What is wrong") String detail,

        @Schema(description = "Where in the JSON body (RFC 6901)")
        Optional<String> pointer,

        @Schema(description = "Name of the query parameter") Optional<String> parameter) {
    public static InputError at(String pointer, String detail) {
        return new InputError(detail, Optional.of(pointer), Optional.empty());
    }

    public static InputError of(String parameter, String detail) {
        return new InputError(detail, Optional.empty(), Optional.of(parameter));
    }
}
