package dev.sourceline.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.runtime.configuration.MemorySize;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.buffer.Buffer;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Tells the sender of too long a body so; the framework would only break off. */
@Singleton
final class BodyLimit {
    private static final int BEFORE_THE_FRAMEWORK = 100;

    private final long limit;
    private final ObjectMapper json;

    BodyLimit(@ConfigProperty(name = "quarkus.http.limits.max-body-size") MemorySize limit, ObjectMapper json) {
        this.limit = limit.asLongValue();
        this.json = json;
    }

    void register(@Observes Filters filters) {
        filters.register(this::check, BEFORE_THE_FRAMEWORK);
    }

    private void check(RoutingContext context) {
        String length = context.request().getHeader("Content-Length");
        if (length != null && Long.parseLong(length) > limit) {
            decline(context, length);
        } else {
            context.next();
        }
    }

    private void decline(RoutingContext context, String length) {
        String detail = "The body has " + length + " bytes; at most " + limit + " are accepted.";
        Problem problem = Problem.of(ProblemType.CONTENT_TOO_LARGE, detail, List.of(), Request.of(context));
        // What is still being sent has no reader: the connection ends with this answer.
        context.response()
                .setStatusCode(problem.status())
                .putHeader("Content-Type", Problem.MEDIA_TYPE)
                .putHeader("Connection", "close")
                .end(written(problem));
        context.request().resume();
    }

    private Buffer written(Problem problem) {
        try {
            return Buffer.buffer(json.writeValueAsBytes(problem));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("records can be written", e);
        }
    }
}
