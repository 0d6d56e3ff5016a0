package dev.sourceline.access;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import org.jboss.logging.Logger;

/** Stops the start where no authentication method is configured; in dev and test logs a warning instead. */
final class AccessStartupCheck {
    private static final Logger LOG = Logger.getLogger(AccessStartupCheck.class);

    private final AuthenticationMethods methods;

    AccessStartupCheck(AuthenticationMethods methods) {
        this.methods = methods;
    }

    void started(@Observes StartupEvent event) {
        if (!methods.isAnyConfigured()) {
            if (!AuthenticationMethods.isOptional()) {
                throw new AccessStartupException();
            }
            LOG.warn(
                    "NO AUTHENTICATION: everybody may read, write and delete, since neither API keys nor a token issuer is configured,"
                            + " which only the profiles dev and test permit");
        }
    }
}
