package dev.sourceline.engine.anatomy;

import dev.sourceline.engine.text.Span;
import dev.sourceline.engine.text.Word;
import dev.sourceline.engine.text.Words;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;

/** Finds where picture credits begin: {@code … in Paris. Jane Roe/AFP via Getty Images}, {@code (AP Photo/Jane Roe)}, {@code Image: NASA.} */
final class Credits {
    private static final int WINDOW = 300;
    private static final int LONGEST = 14;
    private static final int LONGEST_BARE = 60;
    private static final Set<String> SMALL = Set.of(
            "via",
            "for",
            "of",
            "the",
            "and",
            "&",
            "/",
            "|",
            ".",
            ",",
            "-",
            "–",
            "by",
            "courtesy",
            "et",
            "al",
            "@",
            "(",
            ")",
            "©",
            "from",
            "'",
            "’");

    private Credits() {}

    /** The start of the credits at the end of a line, if there are any. */
    static OptionalInt start(String text, Span part) {
        int from = Math.max(part.start(), part.end() - WINDOW);
        if (part.length() > LONGEST_BARE && !hasSign(text, from, part.end())) {
            return OptionalInt.empty();
        }
        List<Word> words = Words.of(text, new Span(from, part.end()));
        int first = from == part.start() ? 0 : 1;
        int end = withoutDots(words);
        for (int i = first; i < end; i++) {
            if (isCredit(text, words, i, end, i == 0)) {
                return OptionalInt.of(words.get(i).start());
            }
        }
        return OptionalInt.empty();
    }

    /** Whether the span contains a sign that every credit after a caption contains. */
    private static boolean hasSign(String text, int from, int end) {
        for (int i = from; i < end; i++) {
            char c = text.charAt(i);
            if (c == '/' || c == '|' || c == ':' || c == '©' || c == ')' || c == ']') {
                return true;
            }
        }
        return text.indexOf(" by ", from, end) >= 0
                || text.indexOf("redit", from, end) >= 0
                || text.indexOf("source,", from, end) >= 0
                || text.indexOf(" via ", from, end) >= 0
                || text.indexOf("ourtesy ", from, end) >= 0;
    }

    private static boolean isCredit(String text, List<Word> words, int i, int end, boolean whole) {
        Word word = words.get(i);
        if (word.is("(") || word.is("[")) {
            Word last = words.get(end - 1);
            return (last.is(")") || last.is("]")) && isInBrackets(text, words, i + 1, end - 1);
        }
        if (CreditLine.isLabel(words, i)) {
            boolean starts = whole
                    || word.isCapital(text)
                    || word.is("©")
                    || (i + 1 < end && words.get(i + 1).is(":"));
            return starts && isNames(text, words, CreditLine.behindLabel(words, i), end, LONGEST);
        }
        if (whole || endsSentence(words.get(i - 1))) {
            int name = CreditLine.behindDash(words, i);
            boolean bare = whole && KnownAgencies.isKnown(words, name, end) && !CreditLine.isPlatform(words, name, end);
            return bare || isList(text, words, i, end);
        }
        return false;
    }

    private static boolean isInBrackets(String text, List<Word> words, int from, int end) {
        return end > from
                && (KnownAgencies.isKnown(words, from, end)
                        || isList(text, words, from, end)
                        || (CreditLine.isLabel(words, from)
                                && isNames(text, words, CreditLine.behindLabel(words, from), end, LONGEST)));
    }

    /** Whether the words are credits without a label: each of them names an agency. */
    private static boolean isList(String text, List<Word> words, int from, int end) {
        int start = from;
        for (int i = from; i <= end; i++) {
            if (i == end || words.get(i).is(";")) {
                if (!isNames(text, words, start, i, LONGEST) || !CreditLine.namesHouse(text, words, start, i)) {
                    return false;
                }
                start = i + 1;
            }
        }
        return true;
    }

    private static boolean isNames(String text, List<Word> words, int from, int end, int longest) {
        if (end <= from || end - from > longest + 6 || !isNameOpening(text, words, from)) {
            return false;
        }
        int names = 0;
        for (int i = from; i < end; i++) {
            Word word = words.get(i);
            boolean dotBehindName =
                    word.is(".") && i > from && words.get(i - 1).lower().length() > 3;
            boolean small = SMALL.contains(word.lower()) || NamePattern.isParticle(word);
            if ((!small
                            && !isNameOpening(text, words, i)
                            && !word.isNumber()
                            && !words.get(Math.max(i - 1, 0)).is("@"))
                    || dotBehindName) {
                return false;
            }
            names += word.isCapital(text) ? 1 : 0;
        }
        return names <= longest;
    }

    private static boolean isNameOpening(String text, List<Word> words, int i) {
        return words.get(i).isCapital(text) || words.get(i).is("@") || KnownAgencies.isKnown(words, i, i + 1);
    }

    private static int withoutDots(List<Word> words) {
        int end = words.size();
        while (end > 0 && words.get(end - 1).is(".")) {
            end--;
        }
        return end;
    }

    private static boolean endsSentence(Word word) {
        return ".!?…”\")]:".contains(word.lower());
    }
}
