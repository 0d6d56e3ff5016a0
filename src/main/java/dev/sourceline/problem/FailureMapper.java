package dev.sourceline.problem;

import io.vertx.ext.web.RoutingContext;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Tells the caller of our own failures. */
final class FailureMapper {
    @ServerExceptionMapper
    public RestResponse<Problem> map(Failure failure, RoutingContext context) {
        return declined(failure, context);
    }

    static RestResponse<Problem> declined(Failure failure, RoutingContext context) {
        var answer =
                Answer.of(type(failure), failure.detail(), failure.faults(), failure.available(), Request.of(context));
        failure.headers().forEach(answer::header);
        return answer.build();
    }

    static ProblemType type(Failure failure) {
        return switch (failure) {
            case Failure.Malformed _ -> ProblemType.MALFORMED_REQUEST;
            case Failure.BadParameter _ -> ProblemType.BAD_PARAMETER;
            case Failure.BadHeader _ -> ProblemType.BAD_HEADER;
            case Failure.Unauthenticated _ -> ProblemType.UNAUTHENTICATED;
            case Failure.InsufficientScope _ -> ProblemType.INSUFFICIENT_SCOPE;
            case Failure.NotFound _ -> ProblemType.NOT_FOUND;
            case Failure.NotAcceptable _ -> ProblemType.NOT_ACCEPTABLE;
            case Failure.Gone _ -> ProblemType.GONE;
            case Failure.CursorTooOld _ -> ProblemType.CURSOR_TOO_OLD;
            case Failure.PreconditionFailed _ -> ProblemType.PRECONDITION_FAILED;
            case Failure.PreconditionRequired _ -> ProblemType.PRECONDITION_REQUIRED;
            case Failure.TooLarge _ -> ProblemType.CONTENT_TOO_LARGE;
            case Failure.UnsupportedMediaType _ -> ProblemType.UNSUPPORTED_MEDIA_TYPE;
            case Failure.Invalid _ -> ProblemType.INVALID_CONTENT;
            case Failure.IdempotencyKeyInUse _ -> ProblemType.IDEMPOTENCY_KEY_IN_USE;
            case Failure.IdempotencyKeyReused _ -> ProblemType.IDEMPOTENCY_KEY_REUSED;
            case Failure.TooManyRequests _ -> ProblemType.TOO_MANY_REQUESTS;
            case Failure.Unavailable _ -> ProblemType.UNAVAILABLE;
        };
    }
}
