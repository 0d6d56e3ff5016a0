package dev.sourceline.engine.alignment;

import dev.sourceline.engine.text.Span;

/**
 * Characters that stand in both texts, counted in UTF-16 units.
 *
 * @param from where they begin in the one text
 * @param to where they begin in the other
 */
public record MatchingBlock(int from, int to, int length) {
    Span fromSpan() {
        return new Span(from, from + length);
    }

    Span toSpan() {
        return new Span(to, to + length);
    }

    /** What it shares with a part of the one text that it meets. */
    Span within(Span part) {
        return new Span(Math.max(part.start(), from), Math.min(part.end(), from + length));
    }

    /** Where a part of it stands in the other text. */
    Span place(Span part) {
        return new Span(part.start() - from + to, part.end() - from + to);
    }
}
