package dev.sourceline.engine.extraction;

import dev.sourceline.engine.anatomy.Anatomy;
import java.util.List;

/**
 * All that the engine found in one text. Every span counts UTF-16 units of {@link #text}, exactly the text that was given.
 *
 * @param explanations the notes that say why some of the attributions are there
 * @param engine the version of the rules
 * @param lexicon the version of the knowledge they used
 * @param failures the rules that failed: the text was read without what they would have found
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
