package dev.sourceline.engine.extraction;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/** Runs the rules on one text: a rule that fails loses its own finding, and nothing else. */
final class RuleGuard {
    /** Each failure once, however often the text leads to it. */
    private final Set<RuleFailure> failures = new LinkedHashSet<>();

    List<RuleFailure> failures() {
        return List.copyOf(failures);
    }

    /** What {@code finding} gives, or {@code otherwise} where it fails. */
    <T> T run(String rule, T otherwise, Supplier<T> finding) {
        try {
            return finding.get();
        } catch (RuntimeException | StackOverflowError e) {
            failures.add(RuleFailure.of(rule, e));
            return otherwise;
        }
    }

    /** Does {@code work} as far as it goes. */
    void run(String rule, Runnable work) {
        try {
            work.run();
        } catch (RuntimeException | StackOverflowError e) {
            failures.add(RuleFailure.of(rule, e));
        }
    }

    /** What {@code rule} finds at {@code site}; nothing where it fails. */
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
