package dev.sourceline.engine.alignment;

import dev.sourceline.engine.text.Span;

/**
 * A difference: a span of the first text and the span of the second that replaced it. Either may be empty, not both.
 */
public record Hunk(Span from, Span to) {
    int length() {
        return Math.max(from.length(), to.length());
    }
}
