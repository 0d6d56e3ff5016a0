package dev.sourceline.benchmark;

import dev.sourceline.engine.text.Span;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Task A: which regions in quotation marks are attributed, and to which source. */
final class QuotedRegions implements Task {
    private static final int LONG = 5;

    @Override
    public void count(Comparison text, Tally tally) {
        for (Span region : QuotationMarks.regions(text.words().text())) {
            count(text, text.words().starts(List.of(region)), tally);
        }
    }

    private static void count(Comparison text, Set<Integer> region, Tally tally) {
        int g = Comparison.covering(text.goldWords(), region);
        int f = Comparison.covering(text.foundWords(), region);
        if (g >= 0 && text.gold().get(g).optional()) {
            g = required(text, region);
            if (g < 0) {
                return;
            }
        }
        count(text, g, f, "A_all_regions", tally);
        if (region.size() >= LONG) {
            count(text, g, f, "A_regions_5+words", tally);
        }
    }

    private static int required(Comparison text, Set<Integer> region) {
        for (int g = 0; g < text.gold().size(); g++) {
            boolean covers = 2 * Matching.common(text.goldWords().get(g), region) >= region.size();
            if (covers && !text.gold().get(g).optional()) {
                return g;
            }
        }
        return -1;
    }

    private static void count(Comparison text, int g, int f, String name, Tally tally) {
        if (f >= 0) {
            tally.add(name + " found");
            boolean sourced = !text.found().get(f).source().isEmpty()
                    || !text.found().get(f).entity().isEmpty();
            if (sourced) {
                tally.add(name + " found sourced");
                tally.add(name + " right sourced", g >= 0 ? 1 : 0);
            }
        }
        if (g < 0) {
            return;
        }
        Quote gold = text.gold().get(g);
        tally.add(name + " gold");
        tally.add(name + " right", f >= 0 ? 1 : 0);
        if (!gold.entity().isEmpty()) {
            tally.addAnswer(
                    name + " entity",
                    f >= 0 && text.agreement().entity(gold, text.found().get(f)).orElseThrow());
        }
        if (!gold.source().isEmpty()) {
            boolean right =
                    f >= 0 && text.agreement().source(gold, text.found().get(f)).orElseThrow();
            tally.addAnswer(name + " source", right);
            tally.addAnswer(name + " source " + text.agreement().form(gold), right);
        }
    }

    @Override
    public void report(Tally tally, Figures figures) {
        for (String name : List.of("A_all_regions", "A_regions_5+words")) {
            int gold = tally.of(name + " gold");
            figures.precisionAndRecall(name + ".detect", tally.of(name + " right"), gold, tally.of(name + " found"));
            figures.precisionAndRecall(
                    name + ".detect_attributed_only",
                    tally.of(name + " right sourced"),
                    gold,
                    tally.of(name + " found sourced"));
            figures.share(name + ".source_accuracy_over_gold", tally, name + " source");
            figures.share(name + ".entity_accuracy_over_gold", tally, name + " entity");
        }
        for (Agreement.Form form : List.of(Agreement.Form.NAMED, Agreement.Form.NOMINAL, Agreement.Form.PRONOUN)) {
            figures.share(
                    "A_source_by_form." + form.name().toLowerCase(Locale.ROOT), tally, "A_all_regions source " + form);
        }
    }
}
