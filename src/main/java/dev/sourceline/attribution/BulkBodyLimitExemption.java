package dev.sourceline.attribution;

import dev.sourceline.platform.problem.RequestBodyBudget;
import dev.sourceline.platform.representation.JsonLines;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;

/**
 * Exempts bulk requests from the limit on body sizes, since their bodies are streamed. All other requests stay
 * limited.
 */
final class BulkBodyLimitExemption {
    // Only the header Content-Length limits a body: this handler runs after authentication and before the handlers that
    // check
    // the header.
    private static final int BEFORE_THE_CAP = -150;

    private final long line;

    BulkBodyLimitExemption(BulkConfig config) {
        this.line = config.maxLine().asLongValue();
    }

    void route(@Observes Router router) {
        router.post("/v1/articles/bulk").order(BEFORE_THE_CAP).handler(this::removeContentLength);
    }

    private void removeContentLength(RoutingContext context) {
        String type = context.request().getHeader(HttpHeaders.CONTENT_TYPE);
        if (type == null || !type.startsWith(JsonLines.MEDIA_TYPE)) {
            context.next();
            return;
        }
        context.request().headers().remove(HttpHeaders.CONTENT_LENGTH);
        RequestBodyBudget.isStreamed(context, line);
        context.next();
    }
}
