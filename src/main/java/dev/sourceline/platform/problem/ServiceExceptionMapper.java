package dev.sourceline.platform.problem;

import io.vertx.ext.web.RoutingContext;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Maps {@link ServiceException} to problems. */
final class ServiceExceptionMapper {
    @ServerExceptionMapper
    public RestResponse<Problem> map(ServiceException failure, RoutingContext context) {
        return declined(failure, context);
    }

    static RestResponse<Problem> declined(ServiceException failure, RoutingContext context) {
        var answer = ProblemResponse.of(
                type(failure), failure.detail(), failure.faults(), failure.available(), RequestInfo.of(context));
        failure.headers().forEach(answer::header);
        return answer.build();
    }

    static ProblemType type(ServiceException failure) {
        return switch (failure) {
            case ServiceException.Malformed _ -> ProblemType.MALFORMED_REQUEST;
            case ServiceException.BadParameter _ -> ProblemType.BAD_PARAMETER;
            case ServiceException.BadHeader _ -> ProblemType.BAD_HEADER;
            case ServiceException.Unauthenticated _ -> ProblemType.UNAUTHENTICATED;
            case ServiceException.InsufficientScope _ -> ProblemType.INSUFFICIENT_SCOPE;
            case ServiceException.NotFound _ -> ProblemType.NOT_FOUND;
            case ServiceException.NotAcceptable _ -> ProblemType.NOT_ACCEPTABLE;
            case ServiceException.Gone _ -> ProblemType.GONE;
            case ServiceException.CursorTooOld _ -> ProblemType.CURSOR_TOO_OLD;
            case ServiceException.PreconditionFailed _ -> ProblemType.PRECONDITION_FAILED;
            case ServiceException.PreconditionRequired _ -> ProblemType.PRECONDITION_REQUIRED;
            case ServiceException.TooLarge _ -> ProblemType.CONTENT_TOO_LARGE;
            case ServiceException.Conflict _ -> ProblemType.CONFLICT;
            case ServiceException.AddressTooLong _ -> ProblemType.ADDRESS_TOO_LONG;
            case ServiceException.HeadersTooLarge _ -> ProblemType.HEADERS_TOO_LARGE;
            case ServiceException.UnsupportedMediaType _ -> ProblemType.UNSUPPORTED_MEDIA_TYPE;
            case ServiceException.Invalid _ -> ProblemType.INVALID_CONTENT;
            case ServiceException.IdempotencyKeyInUse _ -> ProblemType.IDEMPOTENCY_KEY_IN_USE;
            case ServiceException.IdempotencyKeyReused _ -> ProblemType.IDEMPOTENCY_KEY_REUSED;
            case ServiceException.TooManyRequests _ -> ProblemType.TOO_MANY_REQUESTS;
            case ServiceException.Unavailable _ -> ProblemType.UNAVAILABLE;
        };
    }
}
