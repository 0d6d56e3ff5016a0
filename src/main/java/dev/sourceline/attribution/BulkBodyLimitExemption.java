package dev.sourceline.attribution;

import dev.sourceline.platform.problem.RequestBodyBudget;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;

/** Lets the body of a bulk be as long as it likes: it is never held as a whole. All others stay capped. */
final class BulkBodyLimitExemption {
    // Bodies are capped by this header alone: behind the filter that knows the caller, before those that look at it.
    private static final int BEFORE_THE_CAP = -150;

    private final long line;

    BulkBodyLimitExemption(BulkConfig config) {
        this.line = config.maxLine().asLongValue();
    }

    void route(@Observes Router router) {
        router.post("/v1/articles/bulk").order(BEFORE_THE_CAP).handler(this::forgetLength);
    }

    private void forgetLength(RoutingContext context) {
        context.request().headers().remove(HttpHeaders.CONTENT_LENGTH);
        RequestBodyBudget.isStreamed(context, line);
        context.next();
    }
}
