package dev.sourceline.engine.extraction;

import dev.sourceline.engine.text.Span;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * Content, cue and mention as spans of the text, before references are resolved.
 *
 * @param rule the name of the rule that found it
 * @param confidence how probable it is that it is right; empty where nothing but the rule speaks for it
 */
record Relation(
        Style style,
        Optional<Span> mention,
        Optional<Span> cue,
        List<Span> contents,
        String rule,
        OptionalDouble confidence) {
    Relation {
        contents = List.copyOf(contents);
    }

    Relation(Style style, Optional<Span> mention, Optional<Span> cue, List<Span> contents, String rule) {
        this(style, mention, cue, contents, rule, OptionalDouble.empty());
    }

    Relation withMention(Span other) {
        return new Relation(style, Optional.of(other), cue, contents, rule, confidence);
    }

    Relation withConfidence(double probability) {
        return new Relation(style, mention, cue, contents, rule, OptionalDouble.of(probability));
    }
}
