package dev.sourceline.benchmark;

import java.util.List;
import java.util.Set;

/**
 * One text with the annotated attributions and those that the engine found.
 *
 * @param goldWords the words of each annotated content
 * @param foundWords the words of each found content
 */
record Comparison(
        Words words,
        List<Quote> gold,
        List<Quote> found,
        List<Set<Integer>> goldWords,
        List<Set<Integer>> foundWords,
        Agreement agreement) {

    static Comparison of(Annotated gold, Annotated found) {
        Words words = new Words(gold.text());
        return new Comparison(
                words,
                gold.quotes(),
                found.quotes(),
                starts(words, gold.quotes()),
                starts(words, found.quotes()),
                new Agreement(words));
    }

    private static List<Set<Integer>> starts(Words words, List<Quote> quotes) {
        return quotes.stream().map(quote -> words.starts(quote.content())).toList();
    }

    /** The index of the set that shares most words with {@code words}, if it shares at least half of them; else -1. */
    static int covering(List<Set<Integer>> contents, Set<Integer> words) {
        int best = -1;
        int most = 0;
        for (int i = 0; i < contents.size(); i++) {
            int common = Matching.common(contents.get(i), words);
            if (common > most) {
                best = i;
                most = common;
            }
        }
        return 2 * most >= words.size() ? best : -1;
    }
}
