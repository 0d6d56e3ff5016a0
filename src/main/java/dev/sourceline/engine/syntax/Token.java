package dev.sourceline.engine.syntax;

import dev.sourceline.engine.text.Span;

/**
 * A word, a number, a quotation mark or another sign. Clitics are tokens of their own: {@code Roe|'s}, {@code do|n't},
 * {@code they|'ll}.
 *
 * @param word the token in lower case, with straight apostrophes; for a quotation mark always {@code "}
 * @param shape the capitalisation of its letters
 */
public record Token(int start, int end, String word, Kind kind, Shape shape) {
    /** The same token as a quotation mark; whether a sign is one depends on its neighbours. */
    Token asQuotationMark() {
        return new Token(start, end, "\"", Kind.QUOTATION_MARK, shape);
    }

    public Span span() {
        return new Span(start, end);
    }

    public boolean is(String other) {
        return word.equals(other);
    }

    public boolean isWord() {
        return kind == Kind.WORD;
    }

    /** Whether it is a word that starts with a capital letter. */
    public boolean isCapital() {
        return kind == Kind.WORD && shape != Shape.LOWER;
    }

    /** Whether it consists of two or more letters, all of them capital. */
    public boolean isAcronym() {
        return shape == Shape.UPPER;
    }

    public enum Kind {
        WORD,
        NUMBER,
        /** A mark that opens or closes a {@link Quotation}. */
        QUOTATION_MARK,
        DASH,
        OTHER
    }

    public enum Shape {
        LOWER,
        CAPITAL,
        /** Two letters or more, all of them capital. */
        UPPER
    }
}
