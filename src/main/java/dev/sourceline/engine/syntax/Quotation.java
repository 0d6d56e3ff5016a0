package dev.sourceline.engine.syntax;

import dev.sourceline.engine.text.Span;

/**
 * A quotation: the words between quotation marks, within one paragraph. An unclosed quotation ends with its paragraph.
 *
 * @param span with its marks
 * @param inner without its marks
 * @param first its first token, the opening mark where it has one
 * @param end the token after its last one
 * @param opened whether it has an opening mark; one continued from the paragraph before may have none
 * @param closed whether it has a closing mark; one that continues in the next paragraph has none
 * @param strength single marks are weaker than double ones: they also set off titles, and look like apostrophes
 */
public record Quotation(Span span, Span inner, int first, int end, boolean opened, boolean closed, Strength strength) {
    public enum Strength {
        DOUBLE,
        SINGLE
    }

    public boolean contains(int token) {
        return first <= token && token < end;
    }
}
