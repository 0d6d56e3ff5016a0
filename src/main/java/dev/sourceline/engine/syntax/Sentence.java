package dev.sourceline.engine.syntax;

/**
 * A stretch of tokens {@code [first, end)}. A quotation is never cut: a sentence that quotes three sentences is one.
 *
 * @param paragraph the index of the paragraph it stands in
 */
public record Sentence(int first, int end, int paragraph) {
    public boolean contains(int token) {
        return first <= token && token < end;
    }

    public int length() {
        return end - first;
    }
}
