package dev.sourceline.access;

import dev.sourceline.problem.EarlyAnswer;
import dev.sourceline.problem.Failure;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.smallrye.mutiny.Uni;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;

/** Lets in who is known and may, before anything else looks at a request; all of them where no way to be known is configured. */
@Singleton
final class Gate {
    // A preflight of CORS comes without credentials and is answered before.
    private static final int BEHIND_CORS = 290;

    private final Ways ways;
    private final Keys keys;
    private final Tokens tokens;
    private final EarlyAnswer answer;

    Gate(Ways ways, Keys keys, Tokens tokens, EarlyAnswer answer) {
        this.ways = ways;
        this.keys = keys;
        this.tokens = tokens;
        this.answer = answer;
    }

    void register(@Observes Filters filters) {
        if (ways.areThere()) {
            filters.register(this::check, BEHIND_CORS);
        }
    }

    private void check(RoutingContext context) {
        HttpServerRequest request = context.request();
        Demand.of(request.method().name(), request.path())
                .ifPresentOrElse(scope -> check(scope, context), context::next);
    }

    private void check(Scope scope, RoutingContext context) {
        caller(context)
                .map(caller -> admitted(caller, scope))
                .subscribe()
                .with(caller -> enter(caller, context), failure -> answer.send(failure, context));
    }

    private Uni<Caller> caller(RoutingContext context) {
        return switch (Credential.of(context.request().getHeader("Authorization"))) {
            case Credential.Key(ApiKey key) when ways.acceptKeys() -> keys.holder(key);
            case Credential.Token(String token) when ways.acceptTokens() -> tokens.holder(token, context);
            case Credential.Key _ -> declined(Failure.Unauthenticated.with("API keys are not accepted here."));
            case Credential.Token _ ->
                declined(Failure.Unauthenticated.with("This is not an API key, and tokens are not accepted here."));
            case Credential.None _ -> declined(Failure.Unauthenticated.withoutCredentials());
        };
    }

    private static Uni<Caller> declined(Failure failure) {
        return Uni.createFrom().failure(failure);
    }

    private static Caller admitted(Caller caller, Scope scope) {
        if (!caller.scopes().contains(scope)) {
            throw new Failure.InsufficientScope(scope.code());
        }
        return caller;
    }

    private static void enter(Caller caller, RoutingContext context) {
        caller.enter(context);
        context.next();
    }
}
