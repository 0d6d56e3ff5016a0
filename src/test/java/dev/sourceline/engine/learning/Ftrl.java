package dev.sourceline.engine.learning;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * L1-regularised weights, fitted by FTRL-Proximal (McMahan et al. 2013, Ad Click Prediction: a View from the Trenches).
 */
final class Ftrl {
    private final double alpha;
    private final double l1;
    private final double l2;
    private final double[] z;
    private final double[] n;
    private final float[] weights;

    Ftrl(int size, double alpha, double l1, double l2) {
        this.alpha = alpha;
        this.l1 = l1;
        this.l2 = l2;
        this.z = new double[size];
        this.n = new double[size];
        this.weights = new float[size];
    }

    float[] weights() {
        return weights;
    }

    void update(int place, double gradient) {
        double before = n[place];
        double now = before + gradient * gradient;
        double root = Math.sqrt(now);
        n[place] = now;
        z[place] += gradient - (root - Math.sqrt(before)) / alpha * weights[place];
        double sum = z[place];
        weights[place] = Math.abs(sum) <= l1 ? 0 : (float) (-(sum - Math.signum(sum) * l1) / ((1 + root) / alpha + l2));
    }

    /** The rows that have a nonzero weight, with each weight as a short. */
    WeightTable table(FeatureIndex index, int labels) {
        float largest = 1e-6f;
        List<Integer> rows = new ArrayList<>();
        for (int row = 0; row < weights.length / labels; row++) {
            boolean any = false;
            for (int label = 0; label < labels; label++) {
                float weight = Math.abs(weights[row * labels + label]);
                largest = Math.max(largest, weight);
                any |= weight > 0.004f;
            }
            if (any) {
                rows.add(row);
            }
        }
        rows.sort(Comparator.comparingInt(index::hash));
        float scale = largest / Short.MAX_VALUE;
        var hashes = new int[rows.size()];
        var values = new short[rows.size() * labels];
        for (int i = 0; i < hashes.length; i++) {
            hashes[i] = index.hash(rows.get(i));
            for (int label = 0; label < labels; label++) {
                values[i * labels + label] = (short) Math.round(weights[rows.get(i) * labels + label] / scale);
            }
        }
        return new WeightTable(labels, scale, hashes, values);
    }
}
