package dev.sourceline.engine.text;

/**
 * A word, a number or a single other character.
 *
 * @param lower the word in lower case, with straight apostrophes
 */
public record Word(Span span, String lower) {
    public int start() {
        return span.start();
    }

    public int end() {
        return span.end();
    }

    public boolean is(String other) {
        return lower.equals(other);
    }

    public boolean isNumber() {
        return lower.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    public boolean isSign() {
        return !Character.isLetterOrDigit(lower.codePointAt(0));
    }

    /** Whether the word starts with a capital letter in {@code text}. */
    public boolean isCapital(String text) {
        return Character.isUpperCase(text.codePointAt(span.start()));
    }
}
