package dev.sourceline.platform.ratelimit;

import dev.sourceline.platform.caller.Caller;
import dev.sourceline.platform.problem.EarlyResponse;
import dev.sourceline.platform.problem.ServiceException;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Limits the requests of each client and tells it what remains, by the headers {@code RateLimit} and
 * {@code RateLimit-Policy} of the IETF
 * <a href="https://datatracker.ietf.org/doc/draft-ietf-httpapi-ratelimit-headers/">draft</a>. Each instance counts for itself:
 * n instances let n times as much through.
 */
@Singleton
final class RateLimitFilter {
    private static final int BEFORE_AUTHENTICATION = 295;
    private static final int AFTER_AUTHENTICATION = 280;
    private static final int UNAUTHORIZED = 401;

    private final RateLimitConfig config;
    private final EarlyResponse answer;
    private final Map<String, Integer> open = new ConcurrentHashMap<>();

    RateLimitFilter(RateLimitConfig config, EarlyResponse answer) {
        this.config = config;
        this.answer = answer;
    }

    void register(@Observes Filters filters) {
        filters.register(this::admit, AFTER_AUTHENTICATION - 1);
        config.requests().ifPresent(requests -> {
            RateAllowance allowance = new RateAllowance(requests, config.window(), config.clients());
            String policy = "\"default\";q=" + requests + ";w=" + seconds(config.window());
            filters.register(context -> guard(allowance, context), BEFORE_AUTHENTICATION);
            filters.register(context -> check(allowance, policy, context), AFTER_AUTHENTICATION);
        });
    }

    /** Answers 429 before authentication to an address that was refused (401) too often. */
    private void guard(RateAllowance allowance, RoutingContext context) {
        String refused = "refused:" + address(context);
        Duration delay = allowance.delay(refused, System.nanoTime());
        if (!delay.isZero()) {
            answer.send(new ServiceException.TooManyRequests(seconds(delay)), context);
            return;
        }
        context.addEndHandler(_ -> {
            if (context.response().getStatusCode() == UNAUTHORIZED) {
                allowance.take(refused, System.nanoTime());
            }
        });
        context.next();
    }

    /** Counts the client's requests in progress until each has been answered or its connection is closed. */
    private void admit(RoutingContext context) {
        String client = client(context);
        int inProgress = open.merge(client, 1, Integer::sum);
        context.addEndHandler(_ -> open.computeIfPresent(client, (_, count) -> count == 1 ? null : count - 1));
        if (inProgress <= config.atOnce()) {
            context.next();
        } else {
            answer.send(ServiceException.TooManyRequests.atOnce(config.atOnce()), context);
        }
    }

    private void check(RateAllowance allowance, String policy, RoutingContext context) {
        RateAllowance.Verdict verdict = allowance.take(client(context), System.nanoTime());
        context.response()
                .putHeader("RateLimit-Policy", policy)
                .putHeader("RateLimit", "\"default\";r=" + verdict.remaining() + ";t=" + seconds(verdict.reset()));
        if (verdict.isGood()) {
            context.next();
        } else {
            answer.send(new ServiceException.TooManyRequests(seconds(verdict.delay())), context);
        }
    }

    /** An authenticated caller is counted by its id, any other by its address. */
    private static String client(RoutingContext context) {
        return Caller.of(context).map(Caller::id).orElseGet(() -> "address:" + address(context));
    }

    private static String address(RoutingContext context) {
        return String.valueOf(context.request().remoteAddress().hostAddress());
    }

    private static long seconds(Duration time) {
        return time.plusSeconds(1).minusNanos(1).toSeconds();
    }
}
