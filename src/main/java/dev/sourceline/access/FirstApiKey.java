package dev.sourceline.access;

import dev.sourceline.platform.caller.Scope;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/**
 * Stores the initial API key that is mounted as a secret, so that nobody has to run a command in a pod. The
 * key is stored once: after a revocation it stays revoked.
 */
@Singleton
final class FirstApiKey {
    private static final Logger LOG = Logger.getLogger(FirstApiKey.class);
    private static final String NAME = "first key";
    private static final String CREATED_BY = "configuration";
    private static final Duration PAUSE = Duration.ofSeconds(1);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(30);

    private final ApiKeyRepository keys;
    private final AccessConfig config;
    private final boolean isServing;

    FirstApiKey(
            ApiKeyRepository keys,
            AccessConfig config,
            @ConfigProperty(name = "quarkus.http.host-enabled", defaultValue = "true") boolean isServing) {
        this.keys = keys;
        this.config = config;
        this.isServing = isServing;
    }

    void started(@Observes StartupEvent event) {
        config.firstKey().map(String::strip).ifPresent(key -> {
            if (!ApiKey.isWellFormed(key) || !config.keys()) {
                throw AccessStartupException.firstKey(config.keys());
            }
            if (isServing) {
                store(new ApiKey(key));
            }
        });
    }

    private void store(ApiKey key) {
        try {
            logStored(keys.addOnce(key, NAME, scopes(), CREATED_BY).await().indefinitely());
        } catch (RuntimeException failure) {
            storeLater(key, failure);
        }
    }

    // Tries again later: a migration job may still be creating the schema.
    private void storeLater(ApiKey key, Throwable failure) {
        LOG.warnf("Cannot store the first API key; retrying: %s", failure);
        Uni.createFrom()
                .deferred(() -> keys.addOnce(key, NAME, scopes(), CREATED_BY))
                .onFailure()
                .retry()
                .withBackOff(PAUSE, LONGEST_PAUSE)
                .indefinitely()
                .subscribe()
                .with(this::logStored);
    }

    private void logStored(boolean isNew) {
        if (isNew) {
            LOG.infof("Stored the first API key with the scopes %s", String.join(", ", scopes()));
        }
    }

    private List<String> scopes() {
        return config.firstKeyScopes().stream().map(Scope::code).sorted().toList();
    }
}
