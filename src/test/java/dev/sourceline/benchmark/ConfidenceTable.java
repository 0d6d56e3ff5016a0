package dev.sourceline.benchmark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Counts how often the engine's attributions are right, in the format of its lexicon of confidences. */
final class ConfidenceTable {
    static final Path FILE = Path.of("src/main/resources/lexicon/confidence.txt");

    private static final String ANY = "*";

    /** The minimum number of cases for a line. */
    private static final int FEWEST = 6;

    /** Smoothing: the number of pseudo-cases that each line takes from its more general line. */
    private static final int WEIGHT = 6;

    private record Key(String rule, String style, String form) implements Comparable<Key> {
        /** The next more general line. */
        Key parent() {
            if (rule.equals(ANY) || (style.equals(ANY) && form.equals(ANY))) {
                return new Key(ANY, ANY, ANY);
            }
            return style.equals(ANY) ? new Key(rule, ANY, ANY) : new Key(rule, ANY, form);
        }

        boolean isWhole() {
            return equals(parent());
        }

        /** Lines for any rule come last. */
        @Override
        public int compareTo(Key other) {
            return (rule.equals(ANY) ? "~" + this : toString())
                    .compareTo(other.rule.equals(ANY) ? "~" + other : other.toString());
        }

        @Override
        public String toString() {
            return rule + " " + style + " " + form;
        }
    }

    private static final class Outcome {
        int found;
        int right;
    }

    private final Map<Key, Outcome> outcomes = new TreeMap<>();
    private int texts;

    void add(Annotated gold, Annotated found) {
        texts++;
        Comparison text = Comparison.of(gold, found);
        Attributions.Counted counted = Attributions.Counted.of(text);
        Set<Integer> right = new HashSet<>();
        for (Matching.Pair pair : Matching.match(counted.goldWords(), counted.foundWords(), Attributions.SAME)) {
            if (text.agreement()
                    .endToEnd(counted.gold().get(pair.gold()), counted.found().get(pair.found()))) {
                right.add(pair.found());
            }
        }
        for (int i = 0; i < counted.found().size(); i++) {
            for (Key key : keys(counted.found().get(i))) {
                Outcome outcome = outcomes.computeIfAbsent(key, _ -> new Outcome());
                outcome.found++;
                outcome.right += right.contains(i) ? 1 : 0;
            }
        }
    }

    private static List<Key> keys(Quote quote) {
        String form = quote.form().name().toLowerCase(Locale.ROOT);
        return List.of(
                new Key(quote.rule(), quote.type(), form),
                new Key(quote.rule(), ANY, form),
                new Key(quote.rule(), ANY, ANY),
                new Key(ANY, quote.type(), form),
                new Key(ANY, ANY, ANY));
    }

    List<String> lines() {
        List<String> lines = new ArrayList<>(head());
        Map<Key, Double> shares = new HashMap<>();
        outcomes.forEach((key, outcome) -> {
            if (outcome.found >= FEWEST || key.isWhole()) {
                lines.add(String.format(Locale.ROOT, "%s %.2f", key, share(key, shares)));
            }
        });
        return lines;
    }

    private List<String> head() {
        return """
                # The share of attributions whose content and source were right, by rule, style and form of the source's mention; * is any.
                # Counted with the benchmark's figure B_end_to_end over %d annotated news texts, the half that the benchmark calls only scored
                # (./mvnw -q test-compile exec:exec@corpora -Dcorpora=FOLDER -Dbenchmark.options=confidence); few cases are drawn
                # to the line that is next less exact, with the weight of six.
                """.formatted(texts).lines().toList();
    }

    private double share(Key key, Map<Key, Double> shares) {
        Double known = shares.get(key);
        if (known != null) {
            return known;
        }
        Outcome outcome = outcomes.getOrDefault(key, new Outcome());
        double share = key.isWhole()
                ? Figures.ratio(outcome.right, outcome.found)
                : (outcome.right + WEIGHT * share(key.parent(), shares)) / (outcome.found + WEIGHT);
        shares.put(key, share);
        return share;
    }

    void write() {
        try {
            Files.writeString(FILE, String.join("\n", lines()) + "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
