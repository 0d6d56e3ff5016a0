package dev.sourceline.engine.learning;

import dev.sourceline.engine.syntax.Phrase;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The last stage: weighs the readings of each cue, and the cues against each other. */
final class Chooser {
    private static final double SAME = 0.5;

    /** What is farther apart than this, in tokens, is not in conflict. */
    private static final int REACH = 512;

    private final WeightTable weights;

    Chooser(WeightTable weights) {
        this.weights = weights;
    }

    /** The readings that are at least as probable as {@code threshold}, none of them in conflict; in no order. */
    List<Weighed> choose(List<List<Candidate>> sites, double threshold, double ruleThreshold, double margin) {
        List<Choice> best = new ArrayList<>();
        for (List<Candidate> candidates : sites) {
            Choice choice = null;
            for (Candidate candidate : candidates) {
                double p = probability(candidate);
                boolean ruled = choice != null && choice.candidate().kind() == Candidate.Kind.RULE;
                if (choice == null || p > choice.probability() + (ruled ? margin : 0)) {
                    choice = new Choice(candidate, p, isFoundByRules(candidates));
                }
            }
            if (choice != null && choice.probability() >= (isFoundByRules(candidates) ? ruleThreshold : threshold)) {
                best.add(choice);
            }
        }
        // What a rule found is never given up for a cue that no rule knows.
        best.sort(Comparator.comparing(Choice::isFoundByRule)
                .thenComparingDouble(Choice::probability)
                .reversed());
        List<Choice> kept = new ArrayList<>();
        Map<Integer, List<Choice>> byPlace = new HashMap<>();
        for (Choice choice : best) {
            int place = choice.candidate().cue().token() / REACH;
            boolean conflicts = false;
            for (int near = place - 1; near <= place + 1; near++) {
                conflicts |= conflicts(choice, byPlace.getOrDefault(near, List.of()));
            }
            if (!conflicts) {
                kept.add(choice);
                byPlace.computeIfAbsent(place, _ -> new ArrayList<>()).add(choice);
            }
        }
        return kept.stream()
                .map(choice -> new Weighed(
                        choice.candidate().reading(),
                        choice.probability(),
                        choice.candidate().finding()))
                .toList();
    }

    private static boolean isFoundByRules(List<Candidate> candidates) {
        return candidates.getFirst().kind() == Candidate.Kind.RULE;
    }

    double probability(Candidate candidate) {
        return 1 / (1 + Math.exp(-weights.sum(candidate.evidence())));
    }

    private static boolean conflicts(Choice choice, List<Choice> kept) {
        for (Choice other : kept) {
            List<Phrase> contents = other.candidate().contents();
            boolean inside = other.candidate()
                    .reading()
                    .hasContentAt(choice.candidate().cue().token());
            boolean outside = choice.candidate()
                    .reading()
                    .hasContentAt(other.candidate().cue().token());
            boolean bothRules = choice.candidate().kind() == Candidate.Kind.RULE
                    && other.candidate().kind() == Candidate.Kind.RULE;
            if (Overlap.of(choice.candidate().contents(), contents) >= SAME || ((inside || outside) && !bothRules)) {
                return true;
            }
        }
        return false;
    }

    private record Choice(Candidate candidate, double probability, boolean isFoundByRule) {}
}
