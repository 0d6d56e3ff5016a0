package dev.sourceline.platform.problem;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.ws.rs.container.ContainerResponseContext;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** Counts problem responses by type. */
final class ProblemMetrics {
    private final MeterRegistry registry;

    ProblemMetrics(MeterRegistry registry) {
        this.registry = registry;
    }

    @ServerResponseFilter
    public void count(ContainerResponseContext response) {
        if (response.getEntity() instanceof Problem problem) {
            count(problem);
        }
    }

    void count(Problem problem) {
        Counter.builder("sourceline.problems")
                .description("Answers that were problems, by their type")
                .tag("type", problem.type())
                .register(registry)
                .increment();
    }
}
