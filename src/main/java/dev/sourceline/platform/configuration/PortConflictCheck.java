package dev.sourceline.platform.configuration;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Refuses one port for both the API and the management interface: Linux would accept it and spread requests over both. */
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
