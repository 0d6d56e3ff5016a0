package dev.sourceline.engine.syntax;

import dev.sourceline.engine.syntax.Token.Kind;
import dev.sourceline.engine.syntax.Token.Shape;
import java.util.List;

/** Splits a span of text into tokens in one pass. */
final class Tokenizer {
    private static final List<String> CLITICS = List.of("n't", "'s", "'re", "'ve", "'ll", "'d", "'m");
    private static final int LONGEST_ABBREVIATION = 8;

    private final String text;
    private final int end;
    private final List<Token> tokens;
    private int at;

    private Tokenizer(String text, int start, int end, List<Token> tokens) {
        this.text = text;
        this.end = end;
        this.tokens = tokens;
        this.at = start;
    }

    /** Adds the tokens of {@code text[start, end)} to {@code tokens}. */
    static void tokenize(String text, int start, int end, List<Token> tokens) {
        var tokenizer = new Tokenizer(text, start, end, tokens);
        while (tokenizer.at < end) {
            tokenizer.step();
        }
    }

    private void step() {
        char c = text.charAt(at);
        if (Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\uFEFF' || c == '\u200B') {
            at++;
        } else if (isWordPart(c) || ((c == '@' || c == '#') && isWordPart(peek(1)))) {
            word();
        } else if (isDoubleMark(c)) {
            add(at + 1, "\"", Kind.QUOTATION_MARK);
        } else if ((c == '\'' || c == '`') && peek(1) == c && !closesInner(c)) {
            add(at + 2, "\"", Kind.QUOTATION_MARK);
        } else if (c == '.' || c == '…') {
            dots();
        } else if (c == '-' || c == '–' || c == '—' || c == '―') {
            dashes();
        } else {
            add(at + 1, isSingleMark(c) ? "'" : String.valueOf(c), Kind.OTHER);
        }
    }

    /** The first of three single marks after a word closes an inner quotation. */
    private boolean closesInner(char mark) {
        return peek(2) == mark && at > 0 && !Character.isWhitespace(text.charAt(at - 1));
    }

    private void word() {
        int start = at;
        int stop = at + 1;
        boolean dotted = false;
        while (stop < end) {
            char c = text.charAt(stop);
            if (isWordPart(c)) {
                stop++;
            } else if (joinsWords(c, stop)) {
                dotted |= c == '.';
                stop += 2;
            } else {
                break;
            }
        }
        if (stop < end && text.charAt(stop) == '.' && keepsItsStop(start, stop, dotted)) {
            stop++;
        }
        String word = lower(start, stop);
        for (String clitic : CLITICS) {
            if (word.endsWith(clitic) && word.length() > clitic.length()) {
                int cut = stop - clitic.length();
                add(cut, word.substring(0, cut - start), kindOf(start));
                add(stop, clitic, Kind.WORD);
                return;
            }
        }
        add(stop, word, kindOf(start));
    }

    /**
     * Whether a sign joins two parts of one token: apostrophes and hyphens within a word, points and commas within a number or an
     * address, the sign of {@code AT&T}.
     */
    private boolean joinsWords(char c, int place) {
        if (place + 1 >= end || !isWordPart(text.charAt(place + 1))) {
            return false;
        }
        boolean digits = Character.isDigit(text.charAt(place - 1)) && Character.isDigit(text.charAt(place + 1));
        return switch (c) {
            case '\'', '’', '-', '\u2011', '\u00AD', '.', '_', '&' -> true;
            case '/', ':', ',', '–' -> digits;
            default -> false;
        };
    }

    private boolean keepsItsStop(int start, int stop, boolean dotted) {
        if (stop - start > LONGEST_ABBREVIATION || (stop + 1 < end && text.charAt(stop + 1) == '.')) {
            return false;
        }
        if (stop - start == 1) {
            return Character.isUpperCase(text.charAt(start)) && text.charAt(start) != 'I';
        }
        if (dotted) {
            return text.charAt(stop - 2) == '.' || Abbreviations.contains(lower(start, stop), true);
        }
        String word = lower(start, stop);
        if (word.equals("no") || word.equals("nos")) {
            return stop + 2 < end && Character.isDigit(text.charAt(stop + 2));
        }
        return Abbreviations.contains(word, Character.isUpperCase(text.charAt(start)));
    }

    private void dots() {
        int stop = at + 1;
        while (stop < end && (text.charAt(stop) == '.' || text.charAt(stop) == '…')) {
            stop++;
        }
        boolean several = stop > at + 1 || text.charAt(at) == '…';
        add(stop, several ? "…" : ".", Kind.OTHER);
    }

    private void dashes() {
        int stop = at + 1;
        while (stop < end && text.charAt(stop) == text.charAt(at)) {
            stop++;
        }
        add(stop, "-", Kind.DASH);
    }

    private void add(int stop, String word, Kind kind) {
        tokens.add(new Token(at, stop, word, kind, shapeOf(at, stop)));
        at = stop;
    }

    private Shape shapeOf(int start, int stop) {
        int capitals = 0;
        int small = 0;
        for (int i = start; i < stop; i++) {
            char c = text.charAt(i);
            capitals += Character.isUpperCase(c) ? 1 : 0;
            small += Character.isLowerCase(c) ? 1 : 0;
        }
        if (!Character.isUpperCase(text.charAt(start)) && (capitals == 0 || small >= capitals)) {
            return Shape.LOWER;
        }
        return capitals > 1 && small == 0 ? Shape.UPPER : Shape.CAPITAL;
    }

    private Kind kindOf(int start) {
        return Character.isDigit(text.charAt(start)) ? Kind.NUMBER : Kind.WORD;
    }

    /** Converts to lower case unit by unit, so that offsets in the word equal offsets in the text. */
    private String lower(int start, int stop) {
        char[] units = new char[stop - start];
        for (int i = 0; i < units.length; i++) {
            char c = text.charAt(start + i);
            units[i] = c == '’' ? '\'' : Character.toLowerCase(c);
        }
        return new String(units);
    }

    private char peek(int ahead) {
        return at + ahead < end ? text.charAt(at + ahead) : ' ';
    }

    private static boolean isWordPart(char c) {
        return Character.isLetterOrDigit(c)
                || Character.isSurrogate(c)
                || Character.getType(c) == Character.NON_SPACING_MARK;
    }

    static boolean isDoubleMark(char c) {
        return switch (c) {
            case '"', '“', '”', '„', '‟', '«', '»', '〝', '〞', '＂' -> true;
            default -> false;
        };
    }

    static boolean isSingleMark(char c) {
        return switch (c) {
            case '\'', '’', '‘', '‚', '‛', '`', '´' -> true;
            default -> false;
        };
    }
}
