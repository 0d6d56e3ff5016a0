package dev.sourceline.engine.syntax;

/**
 * A sentence: the tokens {@code [first, end)}. A quotation is never split: a sentence that quotes three sentences is one.
 *
 * @param paragraph the index of its paragraph
 */
public record Sentence(int first, int end, int paragraph) {
    public boolean contains(int token) {
        return first <= token && token < end;
    }

    public int length() {
        return end - first;
    }
}
