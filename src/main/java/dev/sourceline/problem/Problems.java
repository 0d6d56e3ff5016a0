package dev.sourceline.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.vertx.ext.web.RoutingContext;

/** Tells of failures inside an answer that goes on: in the same words as in an answer of their own. */
public final class Problems {
    private Problems() {}

    /** Why JSON cannot be read. */
    public static Failure unreadable(JsonProcessingException exception) {
        return JsonFailure.of(exception);
    }

    public static Problem of(Throwable exception, RoutingContext context) {
        return switch (exception) {
            case Failure failure -> FailureMapper.declined(failure, context).getEntity();
            default -> UnexpectedMapper.unexpected(exception, context).getEntity();
        };
    }
}
