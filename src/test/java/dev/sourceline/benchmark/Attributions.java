package dev.sourceline.benchmark;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Task B: attributions, matched by the overlap of their contents, and the roles of the matched ones. */
final class Attributions implements Task {
    /** The minimum overlap of two contents that count as the same attribution. */
    static final double SAME = 0.5;

    private static final List<String> TYPES = List.of("direct", "mixed", "indirect");

    /** The scored attributions: without optional ones and without found ones that match only an optional one. */
    record Counted(List<Quote> gold, List<Quote> found, List<Set<Integer>> goldWords, List<Set<Integer>> foundWords) {
        static Counted of(Comparison text) {
            List<Quote> gold = new ArrayList<>();
            List<Quote> optional = new ArrayList<>();
            text.gold().forEach(quote -> (quote.optional() ? optional : gold).add(quote));
            List<Set<Integer>> goldWords = contents(text, gold);
            List<Set<Integer>> foundWords = contents(text, text.found());
            BitSet left = new BitSet();
            left.set(0, text.found().size());
            Matching.match(goldWords, foundWords, SAME).forEach(pair -> left.clear(pair.found()));
            int[] rest = left.stream().toArray();
            List<Set<Integer>> restWords =
                    Arrays.stream(rest).mapToObj(foundWords::get).toList();
            BitSet kept = new BitSet();
            kept.set(0, text.found().size());
            Matching.match(contents(text, optional), restWords, SAME).forEach(pair -> kept.clear(rest[pair.found()]));
            return new Counted(
                    gold,
                    kept.stream().mapToObj(text.found()::get).toList(),
                    goldWords,
                    kept.stream().mapToObj(foundWords::get).toList());
        }

        private static List<Set<Integer>> contents(Comparison text, List<Quote> quotes) {
            return quotes.stream()
                    .map(quote -> text.words().startsAfterThat(quote.content()))
                    .toList();
        }
    }

    @Override
    public void count(Comparison text, Tally tally) {
        Counted counted = Counted.of(text);
        tally.add("B gold", counted.gold().size());
        tally.add("B found", counted.found().size());
        counted.gold().forEach(quote -> tally.add("B gold " + quote.type()));
        counted.found().forEach(quote -> tally.add("B found " + quote.type()));
        Set<Integer> statements = statements(text.words(), counted.gold());
        tally.add("B statements", statements.size());
        for (Matching.Pair pair : Matching.match(counted.goldWords(), counted.foundWords(), SAME)) {
            count(
                    text.agreement(),
                    counted.gold().get(pair.gold()),
                    counted.found().get(pair.found()),
                    statements.contains(pair.gold()),
                    tally);
        }
        tally.add(
                "B exact",
                Matching.match(counted.goldWords(), counted.foundWords(), 1).size());
        tally.add(
                "B any",
                Matching.match(counted.goldWords(), counted.foundWords(), 0).size());
    }

    private static Set<Integer> statements(Words words, List<Quote> gold) {
        Set<Integer> statements = new HashSet<>();
        for (int g = 0; g < gold.size(); g++) {
            if (ReportingWords.isStatement(words, gold.get(g))) {
                statements.add(g);
            }
        }
        return statements;
    }

    private static void count(Agreement agreement, Quote gold, Quote found, boolean statement, Tally tally) {
        tally.add("B right");
        tally.add("B right statements", statement ? 1 : 0);
        tally.add("B right gold " + gold.type());
        tally.add("B right found " + found.type());
        tally.add("B right type", gold.type().equals(found.type()) ? 1 : 0);
        answer(tally, "B source", agreement.source(gold, found));
        answer(tally, "B source " + agreement.form(gold), agreement.source(gold, found));
        answer(tally, "B source exactly", agreement.sourceExactly(gold, found));
        answer(tally, "B cue", agreement.cue(gold, found));
        answer(tally, "B entity", agreement.entity(gold, found));
        if (agreement.endToEnd(gold, found)) {
            tally.add("B end to end");
            tally.add("B end to end statements", statement ? 1 : 0);
        }
    }

    private static void answer(Tally tally, String name, Optional<Boolean> right) {
        right.ifPresent(answer -> tally.addAnswer(name, answer));
    }

    @Override
    public void report(Tally tally, Figures figures) {
        int gold = tally.of("B gold");
        int found = tally.of("B found");
        figures.precisionAndRecall("B_end_to_end", tally.of("B end to end"), gold, found);
        figures.precisionAndRecall("B_content_iou50", tally.of("B right"), gold, found);
        figures.precisionAndRecall("B_content_exact", tally.of("B exact"), gold, found);
        figures.precisionAndRecall("B_content_any", tally.of("B any"), gold, found);
        for (String type : TYPES) {
            figures.precisionAndRecall(
                    "B_by_type." + type,
                    Figures.ratio(tally.of("B right found " + type), tally.of("B found " + type)),
                    Figures.ratio(tally.of("B right gold " + type), tally.of("B gold " + type)));
        }
        for (Agreement.Form form : List.of(Agreement.Form.NAMED, Agreement.Form.NOMINAL, Agreement.Form.PRONOUN)) {
            figures.share("B_source_by_form." + form.name().toLowerCase(Locale.ROOT), tally, "B source " + form);
        }
        figures.share("B_source_lenient", tally, "B source");
        figures.share("B_source_exact", tally, "B source exactly");
        figures.share("B_cue", tally, "B cue");
        figures.share("B_entity", tally, "B entity");
        double recall = Figures.ratio(tally.of("B right statements"), tally.of("B statements"));
        figures.precisionAndRecall("B_statement", Figures.ratio(tally.of("B right"), found), recall);
    }
}
