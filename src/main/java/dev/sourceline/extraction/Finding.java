package dev.sourceline.extraction;

import dev.sourceline.syntax.Phrase;
import java.util.List;
import java.util.Optional;

/**
 * A relation in tokens, as a rule finds it.
 *
 * @param contents in reading order, none of them empty
 */
record Finding(Optional<Phrase> mention, Optional<Phrase> cue, List<Phrase> contents, String rule) {
    Finding {
        contents = List.copyOf(contents);
    }

    Finding and(Phrase content) {
        List<Phrase> more = new java.util.ArrayList<>(contents);
        more.add(content);
        return new Finding(mention, cue, more, rule);
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
