package dev.sourceline.engine.learning;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;

/** Fits the conditional random field that labels spans. */
final class ChainTrainer {
    private static final long SEED = 11;
    private static final int N = Label.COUNT;

    private final FeatureIndex nodeIndex = new FeatureIndex();
    private final FeatureIndex edgeIndex = new FeatureIndex();
    private final List<Chain> chains = new ArrayList<>();

    /** @param edges the features of each transition; empty at the first position */
    @SuppressWarnings("ArrayRecordComponent")
    private record Chain(String group, int[][] nodes, int[][] edges, int[] labels) {}

    void add(String group, int[][] nodes, int[][] edges, int[] labels) {
        number(nodes, nodeIndex);
        number(edges, edgeIndex);
        chains.add(new Chain(group, nodes, edges, labels));
    }

    private static void number(int[][] features, FeatureIndex index) {
        for (int[] place : features) {
            for (int i = 0; i < place.length; i++) {
                place[i] = index.add(place[i]);
            }
        }
    }

    /** @param without the groups to exclude */
    Learner.Spans fit(Set<String> without, int epochs, int rare, double alpha, double l1, double l2) {
        var nodes = new Ftrl(nodeIndex.size() * N, alpha, l1, l2);
        var edges = new Ftrl(edgeIndex.size() * N * N, alpha, l1, l2);
        List<Chain> order = new ArrayList<>(chains);
        order.removeIf(chain -> without.contains(chain.group()));
        var random = new Random(SEED);
        var lattice = new Lattice();
        for (int epoch = 0; epoch < epochs; epoch++) {
            Collections.shuffle(order, random);
            for (Chain chain : order) {
                step(chain, nodes, edges, lattice, rare);
            }
        }
        return new Learner.Spans(nodes.table(nodeIndex, N), edges.table(edgeIndex, N * N));
    }

    private void step(Chain chain, Ftrl nodes, Ftrl edges, Lattice lattice, int rare) {
        int size = chain.labels().length;
        lattice.reset(size);
        for (int i = 0; i < size; i++) {
            sum(chain.nodes()[i], nodes.weights(), N, lattice.nodes(), i * N);
            sum(chain.edges()[i], edges.weights(), N * N, lattice.edges(), i * N * N);
        }
        lattice.run();
        var steps = new double[N * N];
        var gradient = new double[N];
        for (int i = 0; i < size; i++) {
            for (int label = 0; label < N; label++) {
                gradient[label] = lattice.marginal(i, label) - (chain.labels()[i] == label ? 1 : 0);
            }
            update(chain.nodes()[i], nodes, gradient, nodeIndex, rare);
            if (i > 0) {
                lattice.stepMarginals(i, steps);
                steps[chain.labels()[i - 1] * N + chain.labels()[i]] -= 1;
                update(chain.edges()[i], edges, steps, edgeIndex, rare);
            }
        }
    }

    private static void sum(int[] features, float[] weights, int labels, float[] sums, int at) {
        for (int feature : features) {
            for (int label = 0; label < labels; label++) {
                sums[at + label] += weights[feature * labels + label];
            }
        }
    }

    private static void update(int[] features, Ftrl ftrl, double[] gradient, FeatureIndex index, int rare) {
        for (int feature : features) {
            if (index.count(feature) >= rare) {
                for (int label = 0; label < gradient.length; label++) {
                    if (Math.abs(gradient[label]) > 1e-4) {
                        ftrl.update(feature * gradient.length + label, gradient[label]);
                    }
                }
            }
        }
    }
}
