package dev.sourceline;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;

/** Tells which program runs, {@code sourceline_info}: its value is always 1. */
@Singleton
final class VersionMetric {
    private final MeterRegistry registry;

    VersionMetric(MeterRegistry registry) {
        this.registry = registry;
    }

    void started(@Observes StartupEvent event) {
        Gauge.builder("sourceline.info", () -> 1)
                .description("The versions of the program, its engine and its lexicon")
                .tag("version", BuildVersions.BUILT.program())
                .tag("engine", BuildVersions.BUILT.engine())
                .tag("lexicon", BuildVersions.BUILT.lexicon())
                .register(registry);
    }
}
