package dev.sourceline.engine.learning;

import dev.sourceline.engine.syntax.Phrase;
import java.util.List;
import java.util.Optional;

/**
 * A reading of one attribution in tokens: what a rule found, or what the learned parts make of it.
 *
 * @param contents in reading order, none of them empty
 * @param rule the name of the rule
 */
public record RuleFinding(Optional<Phrase> mention, Optional<Phrase> cue, List<Phrase> contents, String rule) {
    public RuleFinding {
        contents = List.copyOf(contents);
    }

    boolean hasContentAt(int token) {
        for (Phrase content : contents) {
            if (content.contains(token)) {
                return true;
            }
        }
        return false;
    }
}
