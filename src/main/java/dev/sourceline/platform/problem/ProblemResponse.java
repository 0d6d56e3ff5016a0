package dev.sourceline.platform.problem;

import java.util.List;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/** Builds the response of a problem. */
final class ProblemResponse {
    private ProblemResponse() {}

    static ResponseBuilder<Problem> of(ProblemType type, String detail, RequestInfo request) {
        return of(type, detail, List.of(), List.of(), request);
    }

    static ResponseBuilder<Problem> of(
            ProblemType type,
            String detail,
            List<InputError> faults,
            List<AvailableFormat> available,
            RequestInfo request) {
        return ResponseBuilder.<Problem>create(type.status())
                .entity(Problem.of(type, detail, faults, available, request))
                .header("Content-Type", Problem.MEDIA_TYPE);
    }
}
