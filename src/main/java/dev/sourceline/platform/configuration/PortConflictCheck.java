package dev.sourceline.platform.configuration;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Callers and probes have a port each: Linux lets both listen at one, and shares what comes in out between them. */
final class PortConflictCheck {
    private final int port;
    private final int managementPort;

    PortConflictCheck(
            @ConfigProperty(name = "quarkus.http.port") int port,
            @ConfigProperty(name = "quarkus.management.port") int managementPort) {
        this.port = port;
        this.managementPort = managementPort;
    }

    void started(@Observes StartupEvent event) {
        if (port == managementPort && port != 0) {
            throw new ConfigurationErrorReport.Unusable(
                    "quarkus.http.port and quarkus.management.port are both " + port);
        }
    }
}
