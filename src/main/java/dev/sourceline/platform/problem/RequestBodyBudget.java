package dev.sourceline.platform.problem;

import dev.sourceline.platform.budget.ByteBudget;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.configuration.MemorySize;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.Context;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpVersion;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Bounds the memory of request bodies in progress. A body that would exceed the budget waits unread, and is answered 503
 * after {@code sourceline.bodies.patience}.
 */
@Singleton
public final class RequestBodyBudget {
    private static final int BEHIND_THE_LIMIT_OF_ONE = 90;
    private static final int RETRY_AFTER_SECONDS = 1;
    private static final int MOST_THAT_GZIP_MAKES_OF_A_BYTE = 1032;
    private static final Set<HttpMethod> WITHOUT_BODY =
            Set.of(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.DELETE, HttpMethod.OPTIONS);
    private static final String RESERVATION = ByteBudget.Reservation.class.getName();
    private static final String STREAMED = RequestBodyBudget.class.getName();

    private final ByteBudget budget;
    private final long longest;
    private final long patienceMillis;
    private final EarlyResponse answer;

    RequestBodyBudget(
            RequestBodyBudgetConfig config,
            @ConfigProperty(name = "quarkus.http.limits.max-body-size") MemorySize longest,
            EarlyResponse answer,
            MeterRegistry registry) {
        this.budget = ByteBudget.measured(config.atOnce().asLongValue(), "bodies", registry);
        this.longest = longest.asLongValue();
        this.patienceMillis = config.patience().toMillis();
        this.answer = answer;
    }

    /**
     * Declares that the body of this request is streamed.
     *
     * @param bytes how much of it is held at once
     */
    public static void isStreamed(RoutingContext context, long bytes) {
        context.put(STREAMED, bytes);
    }

    /** Corrects the reservation to the real length of a body that had not told it. */
    static void hasArrived(RoutingContext context, long bytes) {
        ByteBudget.Reservation reservation = context.get(RESERVATION);
        if (reservation != null && context.get(STREAMED) == null) {
            reservation.shrinkTo(bytes);
        }
    }

    /** Releases the reservation at the end of the request. */
    static void hasEnded(RoutingContext context) {
        ByteBudget.Reservation reservation = context.get(RESERVATION);
        if (reservation != null) {
            reservation.release();
        }
    }

    void register(@Observes Filters filters) {
        filters.register(this::admit, BEHIND_THE_LIMIT_OF_ONE);
    }

    private void admit(RoutingContext context) {
        long length = length(context);
        if (length == 0) {
            context.next();
            return;
        }
        Context own = context.vertx().getOrCreateContext();
        ByteBudget.Reservation reservation = budget.reserve(length, () -> own.runOnContext(_ -> context.next()));
        long timer = context.vertx().setTimer(patienceMillis, _ -> refuse(reservation, context));
        context.put(RESERVATION, reservation);
        context.addEndHandler(_ -> {
            context.vertx().cancelTimer(timer);
            reservation.release();
        });
    }

    private void refuse(ByteBudget.Reservation reservation, RoutingContext context) {
        if (reservation.cancelWaiting()) {
            answer.send(
                    new ServiceException.Unavailable(
                            "The service is working on as many long texts as it has memory for.", RETRY_AFTER_SECONDS),
                    context);
        }
    }

    private long length(RoutingContext context) {
        Long streamed = context.get(STREAMED);
        if (streamed != null) {
            return streamed;
        }
        HttpServerRequest request = context.request();
        String length = request.getHeader("Content-Length");
        if (length != null) {
            return ContentCoding.isGzip(request) ? unpacked(Long.parseLong(length)) : Long.parseLong(length);
        }
        return mayFollow(request) ? longest : 0;
    }

    /** Whether the request may have a body of unknown length: HTTP/2 needs no header for that. */
    private static boolean mayFollow(HttpServerRequest request) {
        return request.version() == HttpVersion.HTTP_2
                ? !WITHOUT_BODY.contains(request.method())
                : request.getHeader("Transfer-Encoding") != null;
    }

    private long unpacked(long length) {
        return Math.min(longest, length * MOST_THAT_GZIP_MAKES_OF_A_BYTE);
    }
}
