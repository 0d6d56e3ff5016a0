package dev.sourceline.access;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import org.jboss.logging.Logger;

/** Lets the service start only where callers can show who they are; where it is developed or tested, says that they need not. */
final class AccessAtStart {
    private static final Logger LOG = Logger.getLogger(AccessAtStart.class);

    private final Ways ways;

    AccessAtStart(Ways ways) {
        this.ways = ways;
    }

    void started(@Observes StartupEvent event) {
        if (!ways.areThere()) {
            if (!Ways.mayBeMissing()) {
                throw new AccessRefusal();
            }
            LOG.warn(
                    "EVERYBODY MAY READ, WRITE AND DELETE HERE: neither API keys nor an issuer of tokens is configured,"
                            + " which is possible in the profiles dev and test only");
        }
    }
}
