package dev.sourceline.engine.alignment;

import dev.sourceline.engine.text.Span;

/** Where two texts differ: what stands in the one, and what stands there in the other; one of them may be empty. */
public record Hunk(Span from, Span to) {
    int length() {
        return Math.max(from.length(), to.length());
    }
}
