package dev.sourceline.benchmark;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Explains the figures of a corpus: errors by rule, reliability of the confidences, and the worst errors. */
final class Diagnosis {
    private static final int BINS = 10;
    private static final int SHOWN_ERRORS = 20;
    private static final int SHOWN_LENGTH = 220;

    /** Counts of found attributions, of those with the right content, and of those with the right source too. */
    private static final class Outcome {
        int found;
        int content;
        int right;
        double confidence;

        void add(double claimed, boolean contentRight, boolean endToEnd) {
            found++;
            content += contentRight ? 1 : 0;
            right += endToEnd ? 1 : 0;
            confidence += claimed;
        }
    }

    private record Failure(double weight, String line) {}

    private final Map<String, Outcome> byRule = new TreeMap<>();
    private final Map<Integer, Outcome> byConfidence = new TreeMap<>();
    private final List<Failure> errors = new ArrayList<>();

    void add(String id, Comparison text) {
        Attributions.Counted counted = Attributions.Counted.of(text);
        Set<Integer> metGold = new HashSet<>();
        Set<Integer> metFound = new HashSet<>();
        for (Matching.Pair pair : Matching.match(counted.goldWords(), counted.foundWords(), Attributions.SAME)) {
            Quote gold = counted.gold().get(pair.gold());
            Quote found = counted.found().get(pair.found());
            boolean right = text.agreement().endToEnd(gold, found);
            record(found, true, right);
            metGold.add(pair.gold());
            metFound.add(pair.found());
            if (!right) {
                fail(
                        id,
                        "wrong source",
                        text,
                        found,
                        found.confidence()
                                * counted.foundWords().get(pair.found()).size());
            }
        }
        for (int f = 0; f < counted.found().size(); f++) {
            Quote found = counted.found().get(f);
            if (!metFound.contains(f)) {
                record(found, false, false);
                fail(
                        id,
                        "not there",
                        text,
                        found,
                        found.confidence() * counted.foundWords().get(f).size());
            }
        }
        for (int g = 0; g < counted.gold().size(); g++) {
            if (!metGold.contains(g)) {
                fail(
                        id,
                        "missed",
                        text,
                        counted.gold().get(g),
                        counted.goldWords().get(g).size());
            }
        }
    }

    private void record(Quote found, boolean content, boolean right) {
        byRule.computeIfAbsent(found.rule(), _ -> new Outcome()).add(found.confidence(), content, right);
        int bin = Math.min(BINS - 1, (int) (found.confidence() * BINS));
        byConfidence.computeIfAbsent(bin, _ -> new Outcome()).add(found.confidence(), content, right);
    }

    private void fail(String id, String what, Comparison text, Quote quote, double weight) {
        String words = String.join(
                " … ",
                quote.content().stream()
                        .map(span -> span.in(text.words().text()))
                        .toList());
        String shown = words.length() <= SHOWN_LENGTH ? words : words.substring(0, SHOWN_LENGTH) + "…";
        errors.add(new Failure(
                weight,
                "%-12s %s [%s|%s] %s: %s"
                        .formatted(
                                what,
                                id,
                                String.join(" ", text.words().lower(quote.source())),
                                String.join(" ", text.words().lower(quote.cue())),
                                quote.rule(),
                                shown.replace('\n', ' '))));
    }

    List<String> lines() {
        List<String> lines = new ArrayList<>();
        lines.add("rule                                 found  content%  end-to-end%");
        byRule.forEach((rule, record) -> lines.add("%-36s %5d %8.1f %10.1f"
                .formatted(rule, record.found, percent(record.content, record), percent(record.right, record))));
        lines.add("confidence    found  claimed%  end-to-end%");
        byConfidence.forEach((bin, record) -> lines.add(String.format(
                Locale.ROOT,
                "%.1f–%.1f      %5d %8.1f %10.1f",
                (double) bin / BINS,
                (bin + 1.0) / BINS,
                record.found,
                100 * record.confidence / record.found,
                percent(record.right, record))));
        lines.add("worst errors");
        errors.stream()
                .sorted(Comparator.comparingDouble(Failure::weight).reversed())
                .limit(SHOWN_ERRORS)
                .forEach(failure -> lines.add("  " + failure.line()));
        return lines;
    }

    private static double percent(int part, Outcome whole) {
        return 100 * Figures.ratio(part, whole.found);
    }
}
