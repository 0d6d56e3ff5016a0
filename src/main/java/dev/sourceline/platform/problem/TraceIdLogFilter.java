package dev.sourceline.platform.problem;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import org.jboss.logging.MDC;

/** Puts the trace id of a request into every line logged while it is processed. */
final class TraceIdLogFilter {
    private static final int BEFORE_ALL_OTHERS = 1000;

    void register(@Observes Filters filters) {
        filters.register(TraceIdLogFilter::mark, BEFORE_ALL_OTHERS);
    }

    private static void mark(RoutingContext context) {
        MDC.put(RequestInfo.TRACE_ID, RequestInfo.of(context).traceId());
        context.next();
    }
}
