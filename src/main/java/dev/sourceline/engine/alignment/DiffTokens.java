package dev.sourceline.engine.alignment;

import dev.sourceline.engine.text.Whitespace;
import java.util.Arrays;

/** The tokens of a text for a diff: words, signs and white space, without a gap. */
final class DiffTokens {
    private final String text;
    private int[] starts;
    private int[] numbers;
    private int count;

    private DiffTokens(String text) {
        this.text = text;
        this.starts = new int[text.length() / 3 + 16];
        this.numbers = new int[starts.length];
    }

    static DiffTokens of(String text, Vocabulary vocabulary) {
        DiffTokens tokens = new DiffTokens(text);
        int start = 0;
        while (start < text.length()) {
            int end = end(text, start);
            tokens.add(start, vocabulary.number(text.substring(start, end)));
            start = end;
        }
        tokens.add(text.length(), -1);
        tokens.count--;
        tokens.starts = Arrays.copyOf(tokens.starts, tokens.count + 1);
        tokens.numbers = Arrays.copyOf(tokens.numbers, tokens.count);
        return tokens;
    }

    private void add(int start, int number) {
        if (count == starts.length) {
            starts = Arrays.copyOf(starts, 2 * count);
            numbers = Arrays.copyOf(numbers, 2 * count);
        }
        starts[count] = start;
        numbers[count++] = number;
    }

    int count() {
        return count;
    }

    /** The vocabulary numbers of the tokens in reading order; not to be modified. */
    int[] numbers() {
        return numbers;
    }

    /** The start of a token; for the index after the last one, the end of the text. */
    int start(int token) {
        return starts[token];
    }

    int end(int token) {
        return starts[token + 1];
    }

    /** The token that starts at this position; the index after the last one at the end of the text. */
    int at(int place) {
        return Arrays.binarySearch(starts, place);
    }

    String text() {
        return text;
    }

    boolean isSpace(int token) {
        return Whitespace.is(text.charAt(starts[token]));
    }

    boolean isWord(int token) {
        return isWordPart(text.charAt(starts[token]));
    }

    /** Whether a token contains a line end; only white space does. */
    boolean breaksLine(int token) {
        for (int i = start(token); i < end(token); i++) {
            char c = text.charAt(i);
            if (c == '\n' || c == '\r' || c == '\u2028' || c == '\u2029') {
                return true;
            }
        }
        return false;
    }

    private static int end(String text, int start) {
        char first = text.charAt(start);
        int at = start + 1;
        if (Whitespace.is(first)) {
            while (at < text.length() && Whitespace.is(text.charAt(at))) {
                at++;
            }
        } else if (isWordPart(first)) {
            while (at < text.length() && (isWordPart(text.charAt(at)) || isJoint(text, at))) {
                at++;
            }
        }
        return at;
    }

    /** {@code don't}, {@code co-op} and {@code 1,000.5} are one word each. */
    private static boolean isJoint(String text, int at) {
        if (at + 1 == text.length() || !isWordPart(text.charAt(at + 1))) {
            return false;
        }
        return switch (text.charAt(at)) {
            case '\'', '’', '-', '\u2011' -> true;
            case '.', ',', ':' -> Character.isDigit(text.charAt(at - 1)) && Character.isDigit(text.charAt(at + 1));
            default -> false;
        };
    }

    /** Letters, digits, and the marks that combine with letters and emoji. */
    private static boolean isWordPart(char c) {
        if (c < 128) {
            return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
        }
        return Character.isLetterOrDigit(c)
                || Character.isSurrogate(c)
                || switch (Character.getType(c)) {
                    case Character.NON_SPACING_MARK,
                            Character.COMBINING_SPACING_MARK,
                            Character.ENCLOSING_MARK,
                            Character.FORMAT -> !Whitespace.is(c);
                    default -> false;
                };
    }
}
