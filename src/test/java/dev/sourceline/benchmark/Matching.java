package dev.sourceline.benchmark;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Greedy one-to-one matching of word sets by intersection over union. Of equal pairs, the earlier one wins. */
final class Matching {
    /** A match: the indexes of the annotated and of the found attribution. */
    record Pair(int gold, int found, double overlap) {}

    private static final Comparator<Pair> BEST_FIRST = Comparator.comparingDouble(Pair::overlap)
            .reversed()
            .thenComparingInt(Pair::gold)
            .thenComparingInt(Pair::found);

    private Matching() {}

    static List<Pair> match(List<Set<Integer>> gold, List<Set<Integer>> found, double threshold) {
        List<Pair> candidates = new ArrayList<>();
        for (int g = 0; g < gold.size(); g++) {
            for (int f = 0; f < found.size(); f++) {
                double overlap = overlap(gold.get(g), found.get(f));
                if (overlap > 0 && overlap >= threshold) {
                    candidates.add(new Pair(g, f, overlap));
                }
            }
        }
        candidates.sort(BEST_FIRST);
        Set<Integer> usedGold = new HashSet<>();
        Set<Integer> usedFound = new HashSet<>();
        List<Pair> pairs = new ArrayList<>();
        for (Pair pair : candidates) {
            if (!usedGold.contains(pair.gold()) && !usedFound.contains(pair.found())) {
                usedGold.add(pair.gold());
                usedFound.add(pair.found());
                pairs.add(pair);
            }
        }
        return pairs;
    }

    static double overlap(Set<Integer> a, Set<Integer> b) {
        int common = common(a, b);
        return common == 0 ? 0 : (double) common / (a.size() + b.size() - common);
    }

    static int common(Set<Integer> a, Set<Integer> b) {
        return (int) a.stream().filter(b::contains).count();
    }
}
