package dev.sourceline.engine.syntax;

/** A phrase: the tokens {@code [first, end)}. */
public record Phrase(int first, int end) {
    public boolean isEmpty() {
        return first >= end;
    }

    public int length() {
        return end - first;
    }

    public boolean contains(int token) {
        return first <= token && token < end;
    }
}
