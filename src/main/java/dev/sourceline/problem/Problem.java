package dev.sourceline.problem;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;

/**
 * What went wrong, for programs and people: <a href="https://www.rfc-editor.org/rfc/rfc9457">RFC 9457</a>.
 *
 * @param type an address that says what this type of problem means
 * @param instance the address that was asked for
 * @param errors what exactly is wrong with the request, where that can be told
 * @param traceId finds this request in the logs
 */
public record Problem(
        String type,
        String title,
        int status,
        String detail,
        String instance,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<Fault> errors,
        String traceId) {
    public static final String MEDIA_TYPE = "application/problem+json";

    static Problem of(ProblemType type, String detail, List<Fault> errors, Request request) {
        return new Problem(
                type.address(), type.title(), type.status(), detail, request.path(), errors, request.traceId());
    }
}
