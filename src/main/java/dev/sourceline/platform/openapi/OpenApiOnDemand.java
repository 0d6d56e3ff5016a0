package dev.sourceline.platform.openapi;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import java.util.ArrayDeque;
import java.util.Queue;

/** Makes the contract ready when somebody asks for it, where it was not made ready at the start. */
final class OpenApiOnDemand {
    private static final int BEHIND_ALL_OTHERS = 1;
    private static final String PATH = "/openapi";
    private static final Queue<Runnable> PENDING = new ArrayDeque<>();

    /** What makes it ready, for when it is asked for. */
    static void later(Runnable preparation) {
        synchronized (PENDING) {
            PENDING.add(preparation);
        }
    }

    void register(@Observes Filters filters) {
        filters.register(this::prepare, BEHIND_ALL_OTHERS);
    }

    private void prepare(RoutingContext context) {
        if (context.normalizedPath().startsWith(PATH)) {
            context.vertx().executeBlocking(OpenApiOnDemand::prepare, false).onComplete(_ -> context.next());
        } else {
            context.next();
        }
    }

    private static boolean prepare() {
        synchronized (PENDING) {
            PENDING.forEach(Runnable::run);
            PENDING.clear();
            return true;
        }
    }
}
