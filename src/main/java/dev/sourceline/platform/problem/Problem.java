package dev.sourceline.platform.problem;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.quarkus.runtime.annotations.RegisterForReflection;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A problem document: <a href="https://www.rfc-editor.org/rfc/rfc9457">RFC 9457</a>.
 *
 * @param type the address of the description of this problem type
 * @param instance the address that was requested
 * @param errors the errors in the request, each with its place
 * @param available the formats that could be requested instead
 * @param traceId the trace id under which this request is logged
 */
@RegisterForReflection
@Schema(description = "What went wrong, for programs and people (RFC 9457).")
public record Problem(
        @Schema(description = "Address that says what this type of problem means")
        String type,

        @Schema(description = "What is wrong, in a few words")
        String title,

        @Schema(description = "Status code of the answer", minimum = "400")
        int status,

        @Schema(description = "What is wrong with this request")
        String detail,

        @Schema(description = "The address that was asked for")
        String instance,

        @Schema(nullable = true, description = "What exactly is wrong with the request, where that can be told")
        @JsonInclude(JsonInclude.Include.NON_EMPTY)
        List<InputError> errors,

        @Schema(nullable = true, description = "What could be had instead of what was asked for")
        @JsonInclude(JsonInclude.Include.NON_EMPTY)
        List<AvailableFormat> available,

        @Schema(description = "Finds this request in the logs")
        String traceId) {
    public static final String MEDIA_TYPE = "application/problem+json";

    static Problem of(ProblemType type, String detail, List<InputError> errors, RequestInfo request) {
        return of(type, detail, errors, List.of(), request);
    }

    static Problem of(
            ProblemType type,
            String detail,
            List<InputError> errors,
            List<AvailableFormat> available,
            RequestInfo request) {
        return new Problem(
                type.address(),
                type.title(),
                type.status(),
                detail,
                request.path(),
                errors,
                available,
                request.traceId());
    }
}
