package dev.sourceline.engine.extraction;

import dev.sourceline.engine.text.Span;
import java.util.List;
import java.util.Optional;

/**
 * Content, cue and mention as spans of the text, before references are resolved.
 *
 * @param rule the name of the rule that found it
 */
record Relation(Style style, Optional<Span> mention, Optional<Span> cue, List<Span> contents, String rule) {
    Relation {
        contents = List.copyOf(contents);
    }

    Relation withMention(Span other) {
        return new Relation(style, Optional.of(other), cue, contents, rule);
    }
}
