package dev.sourceline.problem;

import java.util.List;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/** A problem as a response. */
final class Answer {
    private Answer() {}

    static ResponseBuilder<Problem> of(ProblemType type, String detail, Request request) {
        return of(type, detail, List.of(), List.of(), request);
    }

    static ResponseBuilder<Problem> of(
            ProblemType type, String detail, List<Fault> faults, List<Available> available, Request request) {
        return ResponseBuilder.<Problem>create(type.status())
                .entity(Problem.of(type, detail, faults, available, request))
                .header("Content-Type", Problem.MEDIA_TYPE);
    }
}
