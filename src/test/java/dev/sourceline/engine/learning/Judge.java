package dev.sourceline.engine.learning;

import dev.sourceline.engine.syntax.Phrase;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Decides which readings of a text are right, by the benchmark's end-to-end figure. */
final class Judge {
    private static final Set<String> STOP = Set.of(
            ("the a an of in on at for to and or by with from as his her its their my our your this that these those who which"
                            + " mr mrs ms dr sen rep gov president former then")
                    .split(" "));

    private final Signs signs;
    private final List<Gold> gold;
    private final List<Set<Integer>> contents = new ArrayList<>();

    Judge(TrainingText text) {
        this.signs = text.signs();
        this.gold = text.gold();
        gold.forEach(one -> contents.add(words(one.contents(), true)));
    }

    enum Verdict {
        RIGHT,
        WRONG,
        OPTIONAL
    }

    Verdict judge(RuleFinding reading) {
        int i = match(reading, Set.of());
        if (i < 0) {
            return Verdict.WRONG;
        }
        return gold.get(i).optional()
                ? Verdict.OPTIONAL
                : isSource(gold.get(i), reading) ? Verdict.RIGHT : Verdict.WRONG;
    }

    String style(RuleFinding reading) {
        boolean quoted = false;
        boolean bare = false;
        for (int token : words(reading.contents(), false)) {
            quoted |= signs.isQuoted(token);
            bare |= !signs.isQuoted(token);
        }
        return quoted ? (bare ? "mixed" : "direct") : "indirect";
    }

    /** Counts the right, the found and the annotated attributions. */
    void count(List<RuleFinding> readings, Tallies tallies) {
        record Pair(double overlap, int gold, int found) {}
        List<Pair> pairs = new ArrayList<>();
        for (int j = 0; j < readings.size(); j++) {
            Set<Integer> found = words(readings.get(j).contents(), true);
            for (int i = 0; i < gold.size(); i++) {
                double overlap = overlap(contents.get(i), found);
                if (overlap >= 0.5) {
                    pairs.add(new Pair(overlap - (gold.get(i).optional() ? 2 : 0), i, j));
                }
            }
        }
        pairs.sort((one, other) -> Double.compare(other.overlap(), one.overlap()));
        Set<Integer> golds = new HashSet<>();
        Set<Integer> founds = new HashSet<>();
        int dropped = 0;
        for (Pair pair : pairs) {
            if (!golds.contains(pair.gold()) && !founds.contains(pair.found())) {
                golds.add(pair.gold());
                founds.add(pair.found());
                if (gold.get(pair.gold()).optional()) {
                    dropped++;
                } else {
                    tallies.content++;
                    tallies.right += isSource(gold.get(pair.gold()), readings.get(pair.found())) ? 1 : 0;
                }
            }
        }
        tallies.found += readings.size() - dropped;
        tallies.needed += (int) gold.stream().filter(one -> !one.optional()).count();
    }

    static final class Tallies {
        int right;
        int content;
        int found;
        int needed;

        double f1() {
            return 200.0 * right / Math.max(1, found + needed);
        }

        @Override
        public String toString() {
            double p = 100.0 * right / Math.max(1, found);
            double r = 100.0 * right / Math.max(1, needed);
            return "end to end P %.1f R %.1f F %.1f; content F %.1f"
                    .formatted(p, r, 2 * p * r / Math.max(1e-9, p + r), 200.0 * content / Math.max(1, found + needed));
        }
    }

    private int match(RuleFinding reading, Set<Integer> taken) {
        Set<Integer> found = words(reading.contents(), true);
        int best = -1;
        double highest = 0.5;
        for (int i = 0; i < gold.size(); i++) {
            double overlap = overlap(contents.get(i), found);
            if (overlap >= highest && !taken.contains(i)) {
                highest = overlap;
                best = i;
            }
        }
        return best;
    }

    private boolean isSource(Gold one, RuleFinding reading) {
        if (one.source().isEmpty()) {
            return reading.mention().isEmpty();
        }
        if (reading.mention().isEmpty()) {
            return false;
        }
        Set<Integer> needed = words(one.source(), false);
        Set<Integer> found = words(List.of(reading.mention().get()), false);
        for (int token : found) {
            if (needed.contains(token)
                    && (needed.size() == 1 || !STOP.contains(signs.document().word(token)))) {
                return true;
            }
        }
        Set<String> strings = new HashSet<>();
        needed.forEach(token -> strings.add(signs.document().word(token)));
        int last = found.stream().mapToInt(token -> token).max().orElse(-1);
        String word = signs.document().word(last);
        return strings.contains(word) && !STOP.contains(word);
    }

    private static double overlap(Set<Integer> some, Set<Integer> others) {
        int common = 0;
        for (int one : some) {
            common += others.contains(one) ? 1 : 0;
        }
        int all = some.size() + others.size() - common;
        return all == 0 ? 0 : (double) common / all;
    }

    private Set<Integer> words(List<Phrase> phrases, boolean withoutThat) {
        Set<Integer> found = new HashSet<>();
        boolean first = true;
        for (Phrase phrase : phrases) {
            for (int i = phrase.first(); i < phrase.end(); i++) {
                String word = signs.document().word(i);
                if (!word.isEmpty() && Character.isLetterOrDigit(word.charAt(word.length() - 1))) {
                    if (!(first && withoutThat && word.equals("that"))) {
                        found.add(i);
                    }
                    first = false;
                }
            }
        }
        return found;
    }
}
