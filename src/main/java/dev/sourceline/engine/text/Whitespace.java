package dev.sourceline.engine.text;

/** White space in scraped text, including no-break and zero-width spaces and byte order marks. */
public final class Whitespace {
    private Whitespace() {}

    public static boolean is(char c) {
        return c <= ' '
                ? Character.isWhitespace(c)
                : c >= '\u0080' && (Character.isWhitespace(c) || Character.isSpaceChar(c) || isInvisible(c));
    }

    /** The span without white space at its ends. */
    public static Span trim(String text, Span span) {
        int start = span.start();
        int end = span.end();
        while (start < end && is(text.charAt(start))) {
            start++;
        }
        while (start < end && is(text.charAt(end - 1))) {
            end--;
        }
        return new Span(start, end);
    }

    private static boolean isInvisible(char c) {
        return c == '\uFEFF' || c == '\u200B' || c == '\u2060' || c == '\u0085';
    }
}
