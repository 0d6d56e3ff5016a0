package dev.sourceline.access;

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
final class FirstKey {
    private static final Logger LOG = Logger.getLogger(FirstKey.class);
    private static final String NAME = "first key";
    private static final String BY = "configuration";
    private static final Duration PAUSE = Duration.ofSeconds(1);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(30);

    private final ApiKeyRepository keys;
    private final AccessConfig config;
    private final boolean serves;

    FirstKey(
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

    // The schema may still be on its way: a migration job makes it.
    private void keep(ApiKey key) {
        List<String> scopes =
                config.firstKeyScopes().stream().map(Scope::code).sorted().toList();
        Uni.createFrom()
                .deferred(() -> keys.addOnce(key, NAME, scopes, BY))
                .onFailure()
                .invoke(failure -> LOG.warnf("the first key is not known yet, trying again: %s", failure))
                .onFailure()
                .retry()
                .withBackOff(PAUSE, LONGEST_PAUSE)
                .indefinitely()
                .subscribe()
                .with(isNew -> {
                    if (isNew) {
                        LOG.infof("the first key is known, with the scopes %s", String.join(", ", scopes));
                    }
                });
    }
}
