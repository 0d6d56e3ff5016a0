package dev.sourceline.access;

import dev.sourceline.platform.caller.Caller;
import dev.sourceline.platform.caller.Scope;
import dev.sourceline.platform.problem.EarlyResponse;
import dev.sourceline.platform.problem.ServiceException;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.time.Duration;

/**
 * Authenticates the caller and checks its scope before any other processing of the request. Accepts everybody
 * where no authentication method is configured, which only dev and test permit.
 */
@Singleton
final class AuthenticationFilter {
    // A CORS preflight has no credentials; the CORS filter answers it before this one.
    private static final int AFTER_CORS = 290;

    private final AuthenticationMethods methods;
    private final ApiKeys keys;
    private final TokenAuthenticator tokens;
    private final EarlyResponse answer;
    private final Duration recheckEvery;

    AuthenticationFilter(
            AuthenticationMethods methods,
            ApiKeys keys,
            TokenAuthenticator tokens,
            EarlyResponse answer,
            AccessConfig config) {
        this.methods = methods;
        this.keys = keys;
        this.tokens = tokens;
        this.answer = answer;
        this.recheckEvery = config.recheckEvery();
    }

    void register(@Observes Filters filters) {
        if (methods.isAnyConfigured()) {
            filters.register(this::check, AFTER_CORS);
        }
    }

    private void check(RoutingContext context) {
        HttpServerRequest request = context.request();
        RequiredScope.of(request.method().name(), request.path())
                .ifPresentOrElse(scope -> check(scope, context), context::next);
    }

    private void check(Scope scope, RoutingContext context) {
        caller(context)
                .map(caller -> authorized(caller, scope))
                .subscribe()
                .with(caller -> enter(caller, scope, context), failure -> answer.send(failure, context));
    }

    private Uni<Caller> caller(RoutingContext context) {
        return switch (Credential.of(context.request().getHeader("Authorization"))) {
            case Credential.Key(ApiKey key) when methods.acceptsApiKeys() -> keys.authenticate(key);
            case Credential.Token(String token) when methods.acceptsTokens() -> tokens.authenticate(token, context);
            case Credential.Key _ -> rejected(ServiceException.Unauthenticated.with("API keys are not accepted here."));
            case Credential.Token _ ->
                rejected(ServiceException.Unauthenticated.with(
                        "This is not an API key, and tokens are not accepted here."));
            case Credential.None _ -> rejected(ServiceException.Unauthenticated.withoutCredentials());
        };
    }

    private static Uni<Caller> rejected(ServiceException failure) {
        return Uni.createFrom().failure(failure);
    }

    private static Caller authorized(Caller caller, Scope scope) {
        if (!caller.scopes().contains(scope)) {
            throw new ServiceException.InsufficientScope(scope.code());
        }
        return caller;
    }

    private void enter(Caller caller, Scope scope, RoutingContext context) {
        caller.enter(context);
        context.addHeadersEndHandler(_ -> {
            if (context.response().isChunked()) {
                recheckPeriodically(scope, context);
            }
        });
        context.next();
    }

    /**
     * A stream may outlive its caller's credential: authenticates again at intervals, and breaks the stream off on
     * failure.
     */
    private void recheckPeriodically(Scope scope, RoutingContext context) {
        Vertx vertx = context.vertx();
        long timer = vertx.setPeriodic(recheckEvery.toMillis(), running -> {
            // The framework does not report the end of a broken connection.
            if (context.response().closed()) {
                vertx.cancelTimer(running);
            } else {
                recheck(scope, context);
            }
        });
        context.addEndHandler(_ -> vertx.cancelTimer(timer));
    }

    private void recheck(Scope scope, RoutingContext context) {
        caller(context)
                .map(caller -> authorized(caller, scope))
                .subscribe()
                .with(_ -> {}, failure -> abort(failure, context));
    }

    private static void abort(Throwable failure, RoutingContext context) {
        switch (failure) {
            case ServiceException.Unauthenticated _, ServiceException.InsufficientScope _ ->
                context.response().reset();
            // A temporary failure, such as a database that is down, does not end the stream.
            default -> {}
        }
    }
}
