package dev.sourceline.attribution;

import dev.sourceline.engine.extraction.RuleFailure;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jboss.logging.Logger;

/**
 * Counts failures of extraction rules in a metric, and logs each distinct failure once in the life of the
 * process.
 */
@Singleton
final class RuleFailureReport {
    private static final Logger LOG = Logger.getLogger(RuleFailureReport.class);

    private final MeterRegistry registry;
    private final Set<RuleFailure> logged = ConcurrentHashMap.newKeySet();

    RuleFailureReport(MeterRegistry registry) {
        this.registry = registry;
    }

    void report(List<RuleFailure> failures) {
        for (RuleFailure failure : failures) {
            registry.counter("sourceline.extraction.rule.failures", "rule", failure.rule())
                    .increment();
            if (logged.add(failure)) {
                LOG.warnf(
                        "The extraction rule %s failed, and the article was extracted without it: %s at %s. Logged once.",
                        failure.rule(), failure.exception(), failure.at());
            }
        }
    }
}
