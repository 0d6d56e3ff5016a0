package dev.sourceline.access;

import dev.sourceline.platform.caller.Caller;
import dev.sourceline.platform.caller.Scope;
import dev.sourceline.platform.problem.ServiceException;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jboss.logging.Logger;

/** Makes API keys, knows their holders, revokes them. */
@Singleton
class ApiKeys {
    private static final Logger LOG = Logger.getLogger(ApiKeys.class);

    private final ApiKeyRepository keys;
    private final KnownApiKeys cache;

    ApiKeys(ApiKeyRepository keys, KnownApiKeys cache) {
        this.keys = keys;
        this.cache = cache;
    }

    /** Who holds a key. A key that was revoked is of no use anywhere within a second. */
    Uni<Caller> authenticate(ApiKey key) {
        return cache.find(key)
                .map(found -> Uni.createFrom().item(() -> caller(Optional.of(found), Instant.now())))
                .orElseGet(() -> lookUp(key).map(found -> caller(found, Instant.now())));
    }

    private Uni<Optional<ApiKeyView>> lookUp(ApiKey key) {
        long before = cache.invalidations();
        return keys.find(key.hash())
                .invoke(found ->
                        found.filter(one -> one.revokedAt().isEmpty()).ifPresent(one -> cache.put(key, one, before)));
    }

    private static Caller caller(Optional<ApiKeyView> found, Instant now) {
        ApiKeyView key = found.orElseThrow(() -> ServiceException.Unauthenticated.with("The API key is unknown."));
        if (key.revokedAt().isPresent()) {
            throw ServiceException.Unauthenticated.with("The API key was revoked.");
        }
        if (key.expiresAt().filter(end -> !end.isAfter(now)).isPresent()) {
            throw ServiceException.Unauthenticated.with("The API key has expired.");
        }
        return new Caller("key:" + key.id(), scopes(key.scopes()));
    }

    private static Set<Scope> scopes(List<String> codes) {
        Set<Scope> scopes = EnumSet.noneOf(Scope.class);
        codes.forEach(code -> Scope.find(code).ifPresent(scopes::add));
        return scopes;
    }

    Uni<IssuedApiKeyView> issue(NewApiKey request, String createdBy) {
        NewApiKey validated = request.validated(Instant.now());
        ApiKey key = ApiKey.random();
        return keys.add(
                        key,
                        validated.name().orElseThrow(),
                        validated.scopes().orElseThrow().stream()
                                .distinct()
                                .sorted()
                                .toList(),
                        createdBy,
                        validated.expiresAt())
                .invoke(stored -> LOG.infof("%s made the API key %s", createdBy, stored.id()))
                .map(stored -> IssuedApiKeyView.of(stored, key));
    }

    Uni<ApiKeyView> get(UUID id) {
        return keys.find(id).map(found -> found.orElseThrow(() -> new ServiceException.NotFound("API key", id)));
    }

    Uni<ApiKeyView> revoke(UUID id, String revokedBy) {
        return keys.revoke(id)
                .map(found -> found.orElseThrow(() -> new ServiceException.NotFound("API key", id)))
                .invoke(_ -> cache.invalidate())
                .invoke(_ -> LOG.infof("%s revoked the API key %s", revokedBy, id));
    }
}
