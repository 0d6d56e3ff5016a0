package dev.sourceline.platform.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.vertx.ext.web.RoutingContext;

/** Makes problems for failures inside a streamed answer, equal to those of an answer of their own. */
public final class Problems {
    private Problems() {}

    /** The problem of JSON that cannot be parsed. */
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
