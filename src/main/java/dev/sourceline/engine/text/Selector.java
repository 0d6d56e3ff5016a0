package dev.sourceline.engine.text;

/**
 * A selector into a text, by position and by quotation, after the
 * <a href="https://www.w3.org/TR/annotation-model/#selectors">W3C annotation model</a>.
 *
 * @param start the first code point, from 0
 * @param end the code point after the last
 * @param exact the text between them
 * @param prefix the text before {@code start}, at most 32 code points
 * @param suffix the text from {@code end} on, at most 32 code points
 */
public record Selector(int start, int end, String exact, String prefix, String suffix) {
    private static final int CONTEXT = 32;

    /**
     * The selector of a span.
     *
     * @param codePoints the positions of {@code text}
     */
    public static Selector of(String text, CodePoints codePoints, Span span) {
        return new Selector(
                codePoints.before(span.start()),
                codePoints.before(span.end()),
                span.in(text),
                text.substring(prefixStart(text, span.start()), span.start()),
                text.substring(span.end(), suffixEnd(text, span.end())));
    }

    private static int prefixStart(String text, int end) {
        int start = end;
        for (int i = 0; i < CONTEXT && start > 0; i++) {
            start -= Character.charCount(text.codePointBefore(start));
        }
        while (start > 0 && start < end && belongsToTheOneBefore(text.codePointAt(start))) {
            start += Character.charCount(text.codePointAt(start));
        }
        return start;
    }

    private static int suffixEnd(String text, int start) {
        int end = start;
        for (int i = 0; i < CONTEXT && end < text.length(); i++) {
            end += Character.charCount(text.codePointAt(end));
        }
        while (end > start && end < text.length() && belongsToTheOneBefore(text.codePointAt(end))) {
            end -= Character.charCount(text.codePointBefore(end));
        }
        return end;
    }

    /** A base character and its combining marks are one sign to the reader: the context has both or neither. */
    private static boolean belongsToTheOneBefore(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK, Character.ENCLOSING_MARK -> true;
            default -> Character.isEmojiModifier(codePoint);
        };
    }
}
