package dev.sourceline.engine.learning;

import dev.sourceline.engine.syntax.Phrase;

/** Scores the labels of the words around a cue: a conditional random field, one chain for each cue. */
final class SpanTagger {
    private final WeightTable nodes;
    private final WeightTable edges;

    SpanTagger(WeightTable nodes, WeightTable edges) {
        this.nodes = nodes;
        this.edges = edges;
    }

    void fill(SpanFeatures features, Phrase window, Lattice lattice, Features buffer) {
        lattice.reset(window.length());
        for (int i = window.first(); i < window.end(); i++) {
            int at = i - window.first();
            features.node(i, buffer);
            nodes.addTo(buffer, lattice.nodes(), at * Label.COUNT);
            if (at > 0) {
                features.edge(i, buffer);
                edges.addTo(buffer, lattice.edges(), at * Label.COUNT * Label.COUNT);
            }
        }
        lattice.run();
    }
}
