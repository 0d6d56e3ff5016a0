package dev.sourceline.access;

import dev.sourceline.platform.caller.Caller;
import dev.sourceline.platform.caller.Scope;
import dev.sourceline.platform.problem.ServiceException;
import io.quarkus.oidc.AccessTokenCredential;
import io.quarkus.oidc.OIDCException;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.IdentityProviderManager;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.request.TokenAuthenticationRequest;
import io.quarkus.vertx.http.runtime.security.HttpSecurityUtils;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import jakarta.json.JsonString;
import java.io.IOException;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jboss.logging.Logger;
import org.jose4j.jwt.consumer.InvalidJwtException;
import org.jspecify.annotations.Nullable;

/** Authenticates callers by the issuer's tokens. */
@Singleton
class TokenAuthenticator {
    private static final Logger LOG = Logger.getLogger(TokenAuthenticator.class);
    // The claim of RFC 9068, and the one in use before it.
    private static final List<String> CLAIMS = List.of("scope", "scp");
    private static final int RETRY_AFTER_SECONDS = 5;
    private static final int LONGEST_CHAIN = 20;

    private final IdentityProviderManager identities;
    private final List<AccessConfig.Grant> grants;

    TokenAuthenticator(IdentityProviderManager identities, AccessConfig config) {
        this.identities = identities;
        this.grants = config.grants();
    }

    Uni<Caller> authenticate(String token, RoutingContext context) {
        var request = new TokenAuthenticationRequest(new AccessTokenCredential(token));
        return identities
                .authenticate(HttpSecurityUtils.setRoutingContextAttribute(request, context))
                .onFailure()
                .transform(TokenAuthenticator::translated)
                .map(this::caller);
    }

    private Caller caller(SecurityIdentity identity) {
        JsonWebToken token = (JsonWebToken) identity.getPrincipal();
        Set<Scope> scopes = EnumSet.noneOf(Scope.class);
        CLAIMS.stream()
                .flatMap(claim -> words(token.getClaim(claim)))
                .flatMap(word -> Scope.find(word).stream())
                .forEach(scopes::add);
        grants.stream()
                .filter(grant -> matches(token.getSubject(), grant))
                .forEach(grant -> scopes.addAll(grant.scopes()));
        return new Caller("token:" + token.getSubject(), scopes);
    }

    private static boolean matches(String subject, AccessConfig.Grant grant) {
        String pattern = grant.subject();
        return pattern.endsWith("*")
                ? subject.startsWith(pattern.substring(0, pattern.length() - 1))
                : subject.equals(pattern);
    }

    private static Stream<String> words(@Nullable Object claim) {
        return switch (claim) {
            case String words -> Stream.of(words.split(" ", -1));
            case JsonString words -> words(words.getString());
            case Collection<?> several -> several.stream().flatMap(TokenAuthenticator::words);
            case null, default -> Stream.empty();
        };
    }

    private static Throwable translated(Throwable failure) {
        Throwable cause = failure;
        for (int i = 0; i < LONGEST_CHAIN && cause != null; i++) {
            switch (cause) {
                case InvalidJwtException invalid -> {
                    return ServiceException.Unauthenticated.with(
                            invalid.hasExpired()
                                    ? "The token has expired."
                                    : "The token is not one of this service's issuer for this service.");
                }
                case OIDCException _, IOException _ -> {
                    return unavailable(failure);
                }
                default -> cause = cause.getCause();
            }
        }
        return failure instanceof AuthenticationFailedException
                ? ServiceException.Unauthenticated.with("The token cannot be read.")
                : unavailable(failure);
    }

    private static Throwable unavailable(Throwable failure) {
        LOG.warnf("Cannot reach the token issuer: %s", failure);
        return new ServiceException.Unavailable("The issuer of the token cannot be reached.", RETRY_AFTER_SECONDS);
    }
}
