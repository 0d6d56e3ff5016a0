package dev.sourceline.benchmark;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Task C: the set of sources that an article names. */
final class SourceSets implements Task {
    private static final Set<String> NAMED = Set.of("person", "organisation", "document");

    @Override
    public void count(Comparison text, Tally tally) {
        Map<String, Quote> gold = new LinkedHashMap<>();
        for (Quote quote : text.gold()) {
            if (!quote.entity().isEmpty() && !quote.optional() && NAMED.contains(quote.entityType())) {
                gold.putIfAbsent(key(quote.entity()), quote);
            }
        }
        if (gold.isEmpty()) {
            return;
        }
        Map<String, Quote> found = new LinkedHashMap<>();
        for (Quote quote : text.found()) {
            String key = key(name(text, quote));
            if (!key.isEmpty() && !List.of(key.split(" ")).stream().allMatch(Agreement::isPronoun)) {
                found.putIfAbsent(key, quote);
            }
        }
        tally.add("C gold", gold.size());
        tally.add("C found", found.size());
        tally.add("C gold met", (int) gold.values().stream()
                .filter(g -> found.values().stream().anyMatch(f -> agree(text, g, f)))
                .count());
        tally.add("C found met", (int) found.values().stream()
                .filter(f -> gold.values().stream().anyMatch(g -> agree(text, g, f)))
                .count());
    }

    private static boolean agree(Comparison text, Quote gold, Quote found) {
        return text.agreement().entity(gold, found).orElse(false);
    }

    private static String name(Comparison text, Quote quote) {
        return quote.entity().isEmpty() ? String.join(" ", text.words().lower(quote.source())) : quote.entity();
    }

    private static String key(String name) {
        return String.join(
                " ",
                Words.lower(name).stream().filter(word -> !Words.isStop(word)).toList());
    }

    @Override
    public void report(Tally tally, Figures figures) {
        figures.precisionAndRecall(
                "C_source_set",
                Figures.ratio(tally.of("C found met"), tally.of("C found")),
                Figures.ratio(tally.of("C gold met"), tally.of("C gold")));
    }
}
