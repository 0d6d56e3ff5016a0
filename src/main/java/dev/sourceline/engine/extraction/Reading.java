package dev.sourceline.engine.extraction;

import dev.sourceline.engine.anatomy.Anatomy;
import java.util.List;

/**
 * The result of reading one text. Every span counts UTF-16 units of {@link #text}, which is the text as given. Immutable and
 * thread-safe.
 *
 * @param explanations the notes that explain attributions
 * @param engine the version of the rules
 * @param lexicon the version of the lexicon
 * @param failures the rules that failed; the text was read without their findings
 */
public record Reading(
        String text,
        Anatomy anatomy,
        List<Source> sources,
        List<Attribution> attributions,
        List<Explanation> explanations,
        String engine,
        String lexicon,
        List<RuleFailure> failures) {
    public Reading {
        sources = List.copyOf(sources);
        attributions = List.copyOf(attributions);
        explanations = List.copyOf(explanations);
        failures = List.copyOf(failures);
    }
}
