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
public record Problem(
        String type,
        String title,
        int status,
        String detail,
        String instance,

        @Schema(nullable = true) @JsonInclude(JsonInclude.Include.NON_EMPTY)
        List<InputError> errors,

        @Schema(nullable = true) @JsonInclude(JsonInclude.Include.NON_EMPTY)
        List<AvailableFormat> available,

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
