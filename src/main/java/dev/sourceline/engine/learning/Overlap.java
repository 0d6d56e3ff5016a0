package dev.sourceline.engine.learning;

import dev.sourceline.engine.syntax.Phrase;
import java.util.List;

/** How much two sets of phrases share: the tokens in both by the tokens in either. */
final class Overlap {
    private Overlap() {}

    static double of(List<Phrase> some, List<Phrase> others) {
        int common = 0;
        for (Phrase one : some) {
            for (Phrase other : others) {
                common += Math.max(0, Math.min(one.end(), other.end()) - Math.max(one.first(), other.first()));
            }
        }
        int all = length(some) + length(others) - common;
        return all == 0 ? 0 : (double) common / all;
    }

    private static int length(List<Phrase> phrases) {
        int sum = 0;
        for (Phrase phrase : phrases) {
            sum += phrase.length();
        }
        return sum;
    }
}
