package dev.sourceline.benchmark;

import dev.sourceline.engine.text.Span;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Task S: each contiguous span of a role, compared exactly or by its first word, independent of the attributions. */
final class RoleSpans implements Task {
    private static final Map<String, Function<Quote, List<Span>>> ROLES =
            Map.of("source", Quote::source, "cue", Quote::cue, "content", Quote::content);

    @Override
    public void count(Comparison text, Tally tally) {
        Attributions.Counted counted = Attributions.Counted.of(text);
        ROLES.forEach((name, role) -> {
            Set<Span> gold = spans(text.words(), counted.gold(), role);
            Set<Span> found = spans(text.words(), counted.found(), role);
            tally.add("S gold " + name, gold.size());
            tally.add("S found " + name, found.size());
            tally.add("S exact " + name, (int)
                    gold.stream().filter(found::contains).count());
            Set<Integer> starts = found.stream().map(Span::start).collect(Collectors.toSet());
            tally.add("S begin " + name, (int) gold.stream()
                    .map(Span::start)
                    .distinct()
                    .filter(starts::contains)
                    .count());
        });
    }

    private static Set<Span> spans(Words words, List<Quote> quotes, Function<Quote, List<Span>> role) {
        Set<Span> spans = new HashSet<>();
        for (Quote quote : quotes) {
            for (Span span : role.apply(quote)) {
                List<Span> inside = words.in(span);
                if (!inside.isEmpty()) {
                    spans.add(
                            new Span(inside.getFirst().start(), inside.getLast().end()));
                }
            }
        }
        return spans;
    }

    @Override
    public void report(Tally tally, Figures figures) {
        for (String name : List.of("source", "cue", "content")) {
            for (String how : List.of("exact", "begin")) {
                figures.precisionAndRecall(
                        "S_" + how + "_" + name,
                        tally.of("S " + how + " " + name),
                        tally.of("S gold " + name),
                        tally.of("S found " + name));
            }
        }
    }
}
