package dev.sourceline.problem;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.concurrent.atomic.AtomicLong;

/** Sends long bodies away while the ones that are being worked on fill the memory that is meant for them. */
@Singleton
public final class BodiesAtOnce {
    private static final int BEHIND_THE_LIMIT_OF_ONE = 90;
    private static final int RETRY_AFTER_SECONDS = 1;
    // Of a body that does not say how long it is.
    private static final long SUPPOSED = 1 << 20;
    private static final String STREAMED = BodiesAtOnce.class.getName();

    private final long limit;
    private final EarlyAnswer answer;
    private final AtomicLong held = new AtomicLong();

    BodiesAtOnce(BodiesConfig config, EarlyAnswer answer) {
        this.limit = config.atOnce().asLongValue();
        this.answer = answer;
    }

    /** The body of this request is never held as a whole. */
    public static void isStreamed(RoutingContext context) {
        context.put(STREAMED, true);
    }

    void register(@Observes Filters filters) {
        filters.register(this::admit, BEHIND_THE_LIMIT_OF_ONE);
    }

    private void admit(RoutingContext context) {
        long length = context.get(STREAMED) == null ? length(context.request()) : 0;
        if (length == 0) {
            context.next();
        } else if (held.addAndGet(length) > limit && held.get() != length) {
            held.addAndGet(-length);
            answer.send(
                    new Failure.Unavailable(
                            "The service is working on as many long texts as it has memory for.", RETRY_AFTER_SECONDS),
                    context);
        } else {
            // The framework tells the end of a request more than once where its connection breaks.
            AtomicLong own = new AtomicLong(length);
            context.addEndHandler(_ -> held.addAndGet(-own.getAndSet(0)));
            context.next();
        }
    }

    private static long length(HttpServerRequest request) {
        String length = request.getHeader("Content-Length");
        if (length != null) {
            return Long.parseLong(length);
        }
        return request.getHeader("Transfer-Encoding") == null ? 0 : SUPPOSED;
    }
}
