package dev.sourceline.platform.problem;

import io.vertx.ext.web.RoutingContext;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jboss.logging.MDC;
import org.jspecify.annotations.Nullable;

/**
 * What a problem says of the request it answers.
 *
 * @param traceId of the caller's trace, by <a href="https://www.w3.org/TR/trace-context/">W3C trace context</a>, or a new one
 */
record RequestInfo(String path, String traceId) {
    /** What the trace id is called in logs; a tracer that is built in calls it so too. */
    static final String TRACE_ID = "traceId";

    // Version 00 ends here, those to come may go on; there is no version ff, and no id of zeros alone.
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
