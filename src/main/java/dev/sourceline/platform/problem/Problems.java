package dev.sourceline.platform.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.vertx.ext.web.RoutingContext;

/** Tells of failures inside an answer that goes on: in the same words as in an answer of their own. */
public final class Problems {
    private Problems() {}

    /** Why JSON cannot be read. */
    public static ServiceException unreadable(JsonProcessingException exception) {
        return JsonErrorMessage.of(exception);
    }

    public static Problem of(Throwable exception, RoutingContext context) {
        return switch (exception) {
            case ServiceException failure ->
                ServiceExceptionMapper.declined(failure, context).getEntity();
            default -> UnexpectedExceptionMapper.unexpected(exception, context).getEntity();
        };
    }
}
