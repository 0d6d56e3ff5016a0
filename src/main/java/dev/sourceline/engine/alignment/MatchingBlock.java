package dev.sourceline.engine.alignment;

import dev.sourceline.engine.text.Span;

/**
 * A block of characters that both texts contain, in UTF-16 units.
 *
 * @param from its start in the first text
 * @param to its start in the second text
 */
public record MatchingBlock(int from, int to, int length) {
    Span fromSpan() {
        return new Span(from, from + length);
    }

    Span toSpan() {
        return new Span(to, to + length);
    }

    /** The overlap of this block with a part of the first text. */
    Span within(Span part) {
        return new Span(Math.max(part.start(), from), Math.min(part.end(), from + length));
    }

    /** The span of the second text that corresponds to a part of this block. */
    Span place(Span part) {
        return new Span(part.start() - from + to, part.end() - from + to);
    }
}
