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
 * Makes the key that whoever deploys the service has put among its secrets one of the API keys, so that nobody needs a
 * command in a pod to make the first one. It is kept once: where it was revoked it stays so.
 */
@Singleton
final class FirstApiKey {
    private static final Logger LOG = Logger.getLogger(FirstApiKey.class);
    private static final String NAME = "first key";
    private static final String BY = "configuration";
    private static final Duration PAUSE = Duration.ofSeconds(1);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(30);

    private final ApiKeyRepository keys;
    private final AccessConfig config;
    private final boolean serves;

    FirstApiKey(
            ApiKeyRepository keys,
            AccessConfig config,
            @ConfigProperty(name = "quarkus.http.host-enabled", defaultValue = "true") boolean serves) {
        this.keys = keys;
        this.config = config;
        this.serves = serves;
    }

    void started(@Observes StartupEvent event) {
        config.firstKey().map(String::strip).ifPresent(key -> {
            if (!ApiKey.isWellFormed(key) || !config.keys()) {
                throw AccessStartupException.firstKey(config.keys());
            }
            if (serves) {
                keep(new ApiKey(key));
            }
        });
    }

    private void keep(ApiKey key) {
        try {
            told(keys.addOnce(key, NAME, scopes(), BY).await().indefinitely());
        } catch (RuntimeException failure) {
            keepLater(key, failure);
        }
    }

    // The schema may still be on its way: a migration job makes it.
    private void keepLater(ApiKey key, Throwable failure) {
        LOG.warnf("the first key is not known yet, trying again: %s", failure);
        Uni.createFrom()
                .deferred(() -> keys.addOnce(key, NAME, scopes(), BY))
                .onFailure()
                .retry()
                .withBackOff(PAUSE, LONGEST_PAUSE)
                .indefinitely()
                .subscribe()
                .with(this::told);
    }

    private void told(boolean isNew) {
        if (isNew) {
            LOG.infof("the first key is known, with the scopes %s", String.join(", ", scopes()));
        }
    }

    private List<String> scopes() {
        return config.firstKeyScopes().stream().map(Scope::code).sorted().toList();
    }
}
