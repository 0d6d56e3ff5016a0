package dev.sourceline.engine.learning;

import java.util.Arrays;

/** A linear chain of labels with scores for each label and each step: the best chain, the marginals and the normaliser. */
final class Lattice {
    private static final int N = Label.COUNT;

    private int size;
    private float[] nodes = new float[0];
    private float[] edges = new float[0];
    private double[] forward = new double[0];
    private double[] backward = new double[0];
    private double[] steps = new double[0];
    private double[] potentials = new double[0];
    private double logNormaliser;

    void reset(int length) {
        size = length;
        if (nodes.length < length * N) {
            int room = 2 * length;
            nodes = new float[room * N];
            edges = new float[room * N * N];
            forward = new double[room * N];
            backward = new double[room * N];
            potentials = new double[room * N];
            steps = new double[room * N * N];
        }
        Arrays.fill(nodes, 0, length * N, 0);
        Arrays.fill(edges, 0, length * N * N, 0);
    }

    int size() {
        return size;
    }

    /** Scores by place, then label. */
    float[] nodes() {
        return nodes;
    }

    /** Scores by place, then label before, then label. */
    float[] edges() {
        return edges;
    }

    int[] best() {
        var from = new byte[size * N];
        var scores = new double[N];
        for (int label = 0; label < N; label++) {
            scores[label] = nodes[label];
        }
        for (int i = 1; i < size; i++) {
            var next = new double[N];
            for (int label = 0; label < N; label++) {
                double best = Double.NEGATIVE_INFINITY;
                for (int before = 0; before < N; before++) {
                    double score = scores[before] + edges[(i * N + before) * N + label];
                    if (score > best) {
                        best = score;
                        from[i * N + label] = (byte) before;
                    }
                }
                next[label] = best + nodes[i * N + label];
            }
            scores = next;
        }
        int label = 0;
        for (int other = 1; other < N; other++) {
            label = scores[other] > scores[label] ? other : label;
        }
        var labels = new int[size];
        for (int i = size - 1; i >= 0; i--) {
            labels[i] = label;
            label = from[i * N + label];
        }
        return labels;
    }

    double score(int[] labels) {
        double sum = nodes[labels[0]];
        for (int i = 1; i < size; i++) {
            sum += nodes[i * N + labels[i]] + edges[(i * N + labels[i - 1]) * N + labels[i]];
        }
        return sum;
    }

    /** Computes the normaliser and the marginals. */
    void run() {
        for (int i = 0; i < size * N; i++) {
            potentials[i] = Math.exp(nodes[i]);
        }
        for (int i = N * N; i < size * N * N; i++) {
            steps[i] = Math.exp(edges[i]);
        }
        logNormaliser = 0;
        System.arraycopy(potentials, 0, forward, 0, N);
        logNormaliser += normalise(forward, 0);
        for (int i = 1; i < size; i++) {
            for (int label = 0; label < N; label++) {
                double sum = 0;
                for (int before = 0; before < N; before++) {
                    sum += forward[(i - 1) * N + before] * steps[(i * N + before) * N + label];
                }
                forward[i * N + label] = sum * potentials[i * N + label];
            }
            logNormaliser += normalise(forward, i * N);
        }
        Arrays.fill(backward, (size - 1) * N, size * N, 1);
        for (int i = size - 2; i >= 0; i--) {
            for (int before = 0; before < N; before++) {
                double sum = 0;
                for (int label = 0; label < N; label++) {
                    int next = (i + 1) * N + label;
                    sum += steps[((i + 1) * N + before) * N + label] * potentials[next] * backward[next];
                }
                backward[i * N + before] = sum;
            }
            normalise(backward, i * N);
        }
    }

    double logNormaliser() {
        return logNormaliser;
    }

    /** The probability of {@code label} at place {@code i}. */
    double marginal(int i, int label) {
        double sum = 0;
        for (int other = 0; other < N; other++) {
            sum += forward[i * N + other] * backward[i * N + other];
        }
        return forward[i * N + label] * backward[i * N + label] / sum;
    }

    /** The probabilities of the steps to place {@code i}, by label before, then label. */
    void stepMarginals(int i, double[] probabilities) {
        double sum = 0;
        for (int before = 0; before < N; before++) {
            for (int label = 0; label < N; label++) {
                int at = i * N + label;
                double p = forward[(i - 1) * N + before]
                        * steps[(i * N + before) * N + label]
                        * potentials[at]
                        * backward[at];
                probabilities[before * N + label] = p;
                sum += p;
            }
        }
        for (int step = 0; step < N * N; step++) {
            probabilities[step] /= sum;
        }
    }

    private static double normalise(double[] values, int at) {
        double sum = 0;
        for (int i = at; i < at + N; i++) {
            sum += values[i];
        }
        for (int i = at; i < at + N; i++) {
            values[i] /= sum;
        }
        return Math.log(sum);
    }
}
