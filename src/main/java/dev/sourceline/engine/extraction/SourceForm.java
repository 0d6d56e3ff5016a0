package dev.sourceline.engine.extraction;

import dev.sourceline.engine.text.Span;
import java.util.Optional;

/** The form of a mention of a source. */
public enum SourceForm {
    NAMED,
    UNNAMED,
    PRONOUN,
    NONE;

    /** The length of the longest pronoun, in letters: "they". */
    private static final int LONGEST_PRONOUN = 4;

    public static SourceForm of(Optional<Source> source, Optional<Span> mention) {
        if (source.isEmpty()) {
            return NONE;
        }
        boolean pronoun = mention.map(Span::length).orElse(0) <= LONGEST_PRONOUN
                && source.get().name().length() > LONGEST_PRONOUN;
        return pronoun ? PRONOUN : source.get().named() ? NAMED : UNNAMED;
    }
}
