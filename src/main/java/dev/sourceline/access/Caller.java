package dev.sourceline.access;

import io.vertx.ext.web.RoutingContext;
import java.util.Optional;
import java.util.Set;

/**
 * Who asks.
 *
 * @param id tells callers apart: {@code key:…} or {@code token:…}
 */
public record Caller(String id, Set<Scope> scopes) {
    public Caller {
        scopes = Set.copyOf(scopes);
    }

    /** Who asks; nobody where everybody may. */
    public static Optional<Caller> of(RoutingContext context) {
        return Optional.ofNullable(context.get(Caller.class.getName()));
    }

    void enter(RoutingContext context) {
        context.put(Caller.class.getName(), this);
    }
}
