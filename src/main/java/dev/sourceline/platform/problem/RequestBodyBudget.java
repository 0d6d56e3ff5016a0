package dev.sourceline.platform.problem;

import dev.sourceline.platform.budget.ByteBudget;
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
 * Takes bodies in while there is memory for them: one that finds too little left waits a moment unread, and is then sent
 * away.
 */
@Singleton
public final class RequestBodyBudget {
    private static final int BEHIND_THE_LIMIT_OF_ONE = 90;
    private static final int RETRY_AFTER_SECONDS = 1;
    private static final int MOST_THAT_GZIP_MAKES_OF_A_BYTE = 1032;
    private static final Set<HttpMethod> WITHOUT_BODY =
            Set.of(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.DELETE, HttpMethod.OPTIONS);
    private static final String TURN = ByteBudget.Turn.class.getName();
    private static final String STREAMED = RequestBodyBudget.class.getName();

    private final ByteBudget turns;
    private final long longest;
    private final long patienceMillis;
    private final EarlyResponse answer;

    RequestBodyBudget(
            RequestBodyBudgetConfig config,
            @ConfigProperty(name = "quarkus.http.limits.max-body-size") MemorySize longest,
            EarlyResponse answer) {
        this.turns = new ByteBudget(config.atOnce().asLongValue());
        this.longest = longest.asLongValue();
        this.patienceMillis = config.patience().toMillis();
        this.answer = answer;
    }

    /**
     * The body of this request is never held as a whole.
     *
     * @param bytes what of it is held at once
     */
    public static void isStreamed(RoutingContext context, long bytes) {
        context.put(STREAMED, bytes);
    }

    /** The body is there, and had this length if it did not say so before. */
    static void hasArrived(RoutingContext context, long bytes) {
        ByteBudget.Turn turn = context.get(TURN);
        if (turn != null && context.get(STREAMED) == null) {
            turn.shrinkTo(bytes);
        }
    }

    /** The request is over, whatever became of its answer. */
    static void hasEnded(RoutingContext context) {
        ByteBudget.Turn turn = context.get(TURN);
        if (turn != null) {
            turn.end();
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
        ByteBudget.Turn turn = turns.ask(length, () -> own.runOnContext(_ -> context.next()));
        long timer = context.vertx().setTimer(patienceMillis, _ -> sendAway(turn, context));
        context.put(TURN, turn);
        context.addEndHandler(_ -> {
            context.vertx().cancelTimer(timer);
            turn.end();
        });
    }

    private void sendAway(ByteBudget.Turn turn, RoutingContext context) {
        if (turn.giveUp()) {
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

    /** Whether a body may come whose length nobody tells: HTTP/2 has no header for that. */
    private static boolean mayFollow(HttpServerRequest request) {
        return request.version() == HttpVersion.HTTP_2
                ? !WITHOUT_BODY.contains(request.method())
                : request.getHeader("Transfer-Encoding") != null;
    }

    private long unpacked(long length) {
        return Math.min(longest, length * MOST_THAT_GZIP_MAKES_OF_A_BYTE);
    }
}
