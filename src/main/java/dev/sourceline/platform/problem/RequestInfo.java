package dev.sourceline.platform.problem;

import io.vertx.ext.web.RoutingContext;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jboss.logging.MDC;
import org.jspecify.annotations.Nullable;

/**
 * The parts of a request that a problem tells.
 *
 * @param traceId the id of the caller's trace, by <a href="https://www.w3.org/TR/trace-context/">W3C trace context</a>, or a new one
 */
record RequestInfo(String path, String traceId) {
    /** The key of the trace id in the log; OpenTelemetry uses the same. */
    static final String TRACE_ID = "traceId";

    // Version 00 ends here, later versions may go on. Version ff and an id of zeros are invalid.
    private static final Pattern TRACEPARENT = Pattern.compile(
            "(?!ff)[0-9a-f]{2}-(?!0{32})([0-9a-f]{32})-(?!0{16})[0-9a-f]{16}-[0-9a-f]{2}((?<!^00.{53})-.*)?");

    static RequestInfo of(RoutingContext context) {
        String known = context.get(RequestInfo.class.getName());
        String traceId = known == null ? traceId(context) : known;
        context.put(RequestInfo.class.getName(), traceId);
        String path = context.request().path();
        return new RequestInfo(path == null ? "" : path, traceId);
    }

    private static String traceId(RoutingContext context) {
        return MDC.get(TRACE_ID) instanceof String traced
                ? traced
                : traceId(context.request().getHeader("traceparent"));
    }

    private static String traceId(@Nullable String traceparent) {
        if (traceparent != null) {
            Matcher matcher = TRACEPARENT.matcher(traceparent);
            if (matcher.matches()) {
                return String.valueOf(matcher.group(1));
            }
        }
        ThreadLocalRandom random = ThreadLocalRandom.current();
        return "%016x%016x".formatted(random.nextLong(), random.nextLong());
    }
}
