package dev.sourceline.engine.anatomy;

import dev.sourceline.engine.text.Lexicon;
import dev.sourceline.engine.text.Word;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Recognises agencies, archives and other organisations that pictures and reports come from. */
final class KnownAgencies {
    private static final Set<String> NAMES = Set.copyOf(Lexicon.entries("picture-agencies.txt"));
    private static final Set<String> LAST_WORDS = Set.copyOf(Lexicon.entries("picture-agency-words.txt"));

    private static final int LONGEST = 5;
    private static final Set<String> WIRES = Set.copyOf(Lexicon.entries("wire-agencies.txt"));

    private KnownAgencies() {}

    /** Whether the words name a wire agency. */
    static boolean isWire(List<Word> words, int from, int to) {
        return WIRES.contains(joined(words, from, to));
    }

    /** Whether the words {@code [from, to)} name an agency. */
    static boolean is(List<Word> words, int from, int to) {
        return isKnown(words, from, to)
                || (to > from && LAST_WORDS.contains(words.get(to - 1).lower()));
    }

    /** Whether the words name an agency of the lexicon. */
    static boolean isKnown(List<Word> words, int from, int to) {
        return NAMES.contains(joined(words, from, to));
    }

    private static String joined(List<Word> words, int from, int to) {
        return to - from > LONGEST
                ? ""
                : words.subList(from, Math.max(from, to)).stream()
                        .map(Word::lower)
                        .collect(Collectors.joining(" "));
    }
}
