package dev.sourceline.engine.learning;

import dev.sourceline.engine.syntax.NounPhrases;
import dev.sourceline.engine.syntax.Phrase;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Passes annotated texts to the trainers of the cue sites and of the spans, and fits both. */
@SuppressWarnings("EnumOrdinal")
final class Learner {
    final LogisticTrainer sites = new LogisticTrainer();
    final ChainTrainer chains = new ChainTrainer();

    void add(TrainingText text) {
        Signs signs = text.signs();
        var phrases = new NounPhrases(signs.document());
        var features = new SiteFeatures(signs);
        var buffer = new Features();
        Map<Integer, Gold> heads = new HashMap<>();
        Set<Integer> unclear = new HashSet<>();
        for (Gold gold : text.gold()) {
            for (Phrase cue : gold.cue()) {
                for (int i = cue.first(); i < cue.end(); i++) {
                    unclear.add(i);
                }
            }
            if (gold.head() >= 0 && !gold.optional()) {
                heads.merge(gold.head(), gold, (one, other) -> length(one) >= length(other) ? one : other);
            }
        }
        for (var paragraph : signs.document().paragraphs()) {
            for (int i = paragraph.first(); i < paragraph.end(); i++) {
                boolean head = heads.containsKey(i);
                if (CandidateFinder.isRead(paragraph.kind())
                        && SiteFeatures.isPossible(signs, i)
                        && (head || !unclear.contains(i))) {
                    features.of(CueContext.of(signs, phrases, i), buffer);
                    sites.add(text.group(), buffer.toArray(), head);
                }
            }
        }
        heads.values().forEach(gold -> add(text, gold, phrases, buffer));
    }

    private void add(TrainingText text, Gold gold, NounPhrases phrases, Features buffer) {
        Signs signs = text.signs();
        CueContext cue = CueContext.of(signs, phrases, gold.head());
        Phrase window = Windows.around(signs, cue);
        var features = new SpanFeatures(signs, cue, window);
        var nodes = new int[window.length()][];
        var edges = new int[window.length()][];
        var labels = new int[window.length()];
        edges[0] = new int[0];
        for (int i = window.first(); i < window.end(); i++) {
            int at = i - window.first();
            features.node(i, buffer);
            nodes[at] = buffer.toArray();
            if (at > 0) {
                features.edge(i, buffer);
                edges[at] = buffer.toArray();
            }
            labels[at] = (contains(gold.contents(), i)
                            ? Label.CONTENT
                            : contains(gold.source(), i)
                                    ? Label.SOURCE
                                    : contains(gold.cue(), i) ? Label.CUE : Label.OUTSIDE)
                    .ordinal();
        }
        chains.add(text.group(), nodes, edges, labels);
    }

    WeightTable sites(Set<String> without) {
        return sites.fit(without, 4, 2, 0.05, 4, 1);
    }

    Spans spans(Set<String> without) {
        return chains.fit(without, 5, 3, 0.05, 4, 1);
    }

    record Spans(WeightTable labels, WeightTable steps) {}

    private static boolean contains(List<Phrase> phrases, int token) {
        for (Phrase phrase : phrases) {
            if (phrase.contains(token)) {
                return true;
            }
        }
        return false;
    }

    private static int length(Gold gold) {
        int sum = 0;
        for (Phrase phrase : gold.contents()) {
            sum += phrase.length();
        }
        return sum;
    }
}
