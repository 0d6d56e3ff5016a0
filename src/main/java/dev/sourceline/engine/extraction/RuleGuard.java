package dev.sourceline.engine.extraction;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/** Runs the rules on one text. A rule that fails loses its own finding only. */
final class RuleGuard {
    /** The distinct failures, each recorded once per text. */
    private final Set<RuleFailure> failures = new LinkedHashSet<>();

    List<RuleFailure> failures() {
        return List.copyOf(failures);
    }

    /** The result of {@code finding}, or {@code otherwise} if it fails. */
    <T> T run(String rule, T otherwise, Supplier<T> finding) {
        try {
            return finding.get();
        } catch (RuntimeException | StackOverflowError e) {
            failures.add(RuleFailure.of(rule, e));
            return otherwise;
        }
    }

    /** Runs {@code work} and records a failure. */
    void run(String rule, Runnable work) {
        try {
            work.run();
        } catch (RuntimeException | StackOverflowError e) {
            failures.add(RuleFailure.of(rule, e));
        }
    }

    /** The finding of {@code rule} at {@code site}; empty if it fails. */
    Optional<Finding> find(CueRule rule, CueSite site, Clauses clauses) {
        try {
            Optional<Finding> found = rule.find(site, clauses);
            found.ifPresent(
                    finding -> finding.requireWithin(site.document().tokens().size()));
            return found;
        } catch (RuntimeException | StackOverflowError e) {
            failures.add(RuleFailure.of(rule.getClass().getSimpleName(), e));
            return Optional.empty();
        }
    }
}
