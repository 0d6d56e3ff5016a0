package dev.sourceline.engine.anatomy;

import dev.sourceline.engine.text.Lexicon;
import dev.sourceline.engine.text.Span;
import dev.sourceline.engine.text.Word;
import dev.sourceline.engine.text.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Parses credits: {@code Photo by Jane Roe/AFP via Getty Images; John Doe/Reuters}. */
final class CreditLine {
    private static final Set<String> LABELS = Set.copyOf(Lexicon.entries("credit-labels.txt"));
    private static final Set<String> PLATFORMS = Set.of("twitter", "facebook", "instagram", "youtube", "flickr", "x");

    /** Signs that separate a label from the names: {@code Image source, Getty}, {@code Credit...Jane Roe}. */
    private static final Set<String> MARKS = Set.of(":", "by", "©", ",", ".", "…");

    private CreditLine() {}

    static List<Credit> read(String text, Span span) {
        List<Word> words = Words.of(text, span);
        List<Credit> credits = new ArrayList<>();
        int start = 0;
        for (int i = 0; i <= words.size(); i++) {
            if (i == words.size() || words.get(i).is(";")) {
                one(text, words, start, i).ifPresent(credits::add);
                start = i + 1;
            }
        }
        return credits;
    }

    /** {@code Photo:}, {@code Image by}, {@code Photo Credit:}, {@code Courtesy of} or {@code ©} at word {@code i}. */
    static boolean isLabel(List<Word> words, int i) {
        return behindLabel(words, i) > i;
    }

    /** The word after such a label, or {@code i}. */
    static int behindLabel(List<Word> words, int i) {
        int at = i;
        while (at < words.size() && LABELS.contains(words.get(at).lower())) {
            at++;
        }
        if (at < words.size() && (words.get(at).is("courtesy") || words.get(at).is("©"))) {
            return skip(words, at + 1, Set.of("of", ":", "the"));
        }
        boolean marked =
                at > i && at < words.size() && MARKS.contains(words.get(at).lower());
        return marked ? skip(words, at + 1, MARKS) : i;
    }

    static boolean isPlatform(List<Word> words, int from, int to) {
        return to == from + 1 && PLATFORMS.contains(words.get(from).lower());
    }

    static int behindDash(List<Word> words, int i) {
        return i + 1 < words.size()
                        && (words.get(i).is("-")
                                || words.get(i).is("—")
                                || words.get(i).is("–"))
                ? i + 1
                : i;
    }

    /** Whether one side of {@code /}, {@code |} or {@code via} is an agency, or a person before another name. */
    static boolean namesHouse(String text, List<Word> words, int from, int end) {
        int start = from;
        boolean divided = false;
        boolean house = false;
        boolean person = false;
        for (int i = from; i <= end; i++) {
            if (i == end || (isDivider(words.get(i)) && !words.get(i).is(","))) {
                divided |= i < end;
                house |= KnownAgencies.is(words, start, i);
                person |= start == from
                        && i < end
                        && !words.get(i).is("|")
                        && NamePattern.isPerson(text, words, start, i);
                start = i + 1;
            }
        }
        return divided && (house || person);
    }

    private static boolean isDivider(Word word) {
        return word.is("/") || word.is("|") || word.is(",") || word.is("via");
    }

    private static Optional<Credit> one(String text, List<Word> words, int from, int to) {
        int start = from;
        int end = to;
        while (start < end && isFrame(words.get(start))) {
            start++;
        }
        start = behindLabel(words.subList(0, end), start);
        while (end > start && isFrame(words.get(end - 1))) {
            end--;
        }
        if (start >= end) {
            return Optional.empty();
        }
        Sides sides = new Sides();
        int side = start;
        boolean via = false;
        for (int i = start; i <= end; i++) {
            if (i == end
                    || isDivider(words.get(i))
                    || (words.get(i).is("for") && NamePattern.isPerson(text, words, side, i))) {
                if (i > side) {
                    sides.add(text, words, side, i, via);
                }
                via = i < end && words.get(i).is("via");
                side = i + 1;
            }
        }
        Span span = NamePattern.span(words, start, end);
        return Optional.of(new Credit(sides.photographer, sides.agency, sides.via, span));
    }

    private static boolean isFrame(Word word) {
        return "()[].,–—-".contains(word.lower());
    }

    private static int skip(List<Word> words, int from, Set<String> signs) {
        int at = from;
        while (at < words.size() && signs.contains(words.get(at).lower())) {
            at++;
        }
        return at;
    }

    /** The photographer, agency and distributor of one credit. */
    private static final class Sides {
        private Optional<String> photographer = Optional.empty();
        private Optional<String> agency = Optional.empty();
        private Optional<String> via = Optional.empty();

        void add(String text, List<Word> words, int from, int to, boolean behindVia) {
            int end = to;
            if (end == from + 1 && words.get(from).is("file")) {
                return;
            }
            boolean photo = end - 1 > from
                    && (words.get(end - 1).is("photo") || words.get(end - 1).is("photos"));
            if (photo && KnownAgencies.isKnown(words, from, end - 1)) {
                end--;
            }
            Optional<String> name =
                    Optional.of(NamePattern.span(words, from, end).in(text));
            boolean house = KnownAgencies.is(words, from, end);
            boolean platform = isPlatform(words, from, end);
            if (behindVia || platform || (house && agency.isPresent())) {
                via = name;
            } else if (house || photographer.isPresent()) {
                agency = name;
            } else {
                photographer = name;
            }
        }
    }
}
