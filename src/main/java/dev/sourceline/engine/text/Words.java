package dev.sourceline.engine.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Splits text into words: {@code U.S}, {@code Jane's}, {@code 10.30am} and {@code a-b} are one word each. */
public final class Words {
    private Words() {}

    /** The first {@code limit} words of {@code within}. */
    public static List<Word> of(String text, Span within, int limit) {
        List<Word> words = new ArrayList<>();
        int at = within.start();
        while (at < within.end() && words.size() < limit) {
            char c = text.charAt(at);
            if (Whitespace.is(c)) {
                at++;
                continue;
            }
            int end = isWordPart(c) ? wordEnd(text, at, within.end()) : at + 1;
            words.add(new Word(new Span(at, end), lower(text, at, end)));
            at = end;
        }
        return words;
    }

    public static List<Word> of(String text, Span within) {
        return of(text, within, Integer.MAX_VALUE);
    }

    private static int wordEnd(String text, int start, int end) {
        int at = start + 1;
        while (at < end) {
            char c = text.charAt(at);
            if (!isWordPart(c) && !(at + 1 < end && isJoint(text, start, at) && isWordPart(text.charAt(at + 1)))) {
                break;
            }
            at++;
        }
        return at;
    }

    /** A full stop joins two words unless a new sentence seems to start after it, as in {@code on Tuesday.Credit}. */
    private static boolean isJoint(String text, int start, int at) {
        return switch (text.charAt(at)) {
            case '\'', '’', '-', '\u2011' -> true;
            case '.' -> at - start < 3 || !Character.isUpperCase(text.charAt(at + 1)) || text.charAt(at - 2) == '.';
            default -> false;
        };
    }

    private static boolean isWordPart(char c) {
        if (c < 128) {
            return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
        }
        return Character.isLetterOrDigit(c) || Character.isSurrogate(c) || isMark(c);
    }

    private static boolean isMark(char c) {
        int type = Character.getType(c);
        return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
    }

    private static String lower(String text, int start, int end) {
        return text.substring(start, end).toLowerCase(Locale.ROOT).replace('’', '\'');
    }
}
