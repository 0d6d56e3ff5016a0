package dev.sourceline.platform.caller;

import io.vertx.ext.web.RoutingContext;
import java.util.Optional;
import java.util.Set;

/**
 * The authenticated caller of a request.
 *
 * @param id unique among all callers: {@code key:…} or {@code token:…}
 */
public record Caller(String id, Set<Scope> scopes) {
    public Caller {
        scopes = Set.copyOf(scopes);
    }

    /** The caller of a request; empty where callers are not authenticated. */
    public static Optional<Caller> of(RoutingContext context) {
        return Optional.ofNullable(context.get(Caller.class.getName()));
    }

    /** Makes this the caller of the request. */
    public void enter(RoutingContext context) {
        context.put(Caller.class.getName(), this);
    }
}
