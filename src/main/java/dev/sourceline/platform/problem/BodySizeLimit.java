package dev.sourceline.platform.problem;

import io.quarkus.runtime.configuration.MemorySize;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Answers 413 with a problem to a body that is too long; the framework would only close the connection. */
@Singleton
final class BodySizeLimit {
    private static final int BEFORE_THE_FRAMEWORK = 100;

    private final long limit;
    private final EarlyResponse answer;

    BodySizeLimit(@ConfigProperty(name = "quarkus.http.limits.max-body-size") MemorySize limit, EarlyResponse answer) {
        this.limit = limit.asLongValue();
        this.answer = answer;
    }

    void register(@Observes Filters filters) {
        filters.register(this::check, BEFORE_THE_FRAMEWORK);
    }

    private void check(RoutingContext context) {
        String length = context.request().getHeader("Content-Length");
        if (length != null && Long.parseLong(length) > limit) {
            String detail = "The body has " + length + " bytes; at most " + limit + " are accepted.";
            answer.send(new ServiceException.TooLarge(detail), context);
        } else {
            context.next();
        }
    }
}
