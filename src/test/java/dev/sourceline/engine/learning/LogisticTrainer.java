package dev.sourceline.engine.learning;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;

/** Fits a log-linear model with one label. */
final class LogisticTrainer {
    private static final long SEED = 7;

    private final FeatureIndex index = new FeatureIndex();
    private final List<int[]> instances = new ArrayList<>();
    private final List<String> groups = new ArrayList<>();
    private final List<Float> answers = new ArrayList<>();

    void add(String group, int[] features, boolean answer) {
        groups.add(group);
        for (int i = 0; i < features.length; i++) {
            features[i] = index.add(features[i]);
        }
        instances.add(features);
        answers.add(answer ? 1f : 0f);
    }

    /** @param without the groups to exclude */
    WeightTable fit(Set<String> without, int epochs, int rare, double alpha, double l1, double l2) {
        var ftrl = new Ftrl(index.size(), alpha, l1, l2);
        float[] weights = ftrl.weights();
        List<Integer> order = new ArrayList<>();
        for (int i = 0; i < instances.size(); i++) {
            if (!without.contains(groups.get(i))) {
                order.add(i);
            }
        }
        var random = new Random(SEED);
        for (int epoch = 0; epoch < epochs; epoch++) {
            Collections.shuffle(order, random);
            for (int i : order) {
                int[] features = instances.get(i);
                double sum = 0;
                for (int feature : features) {
                    sum += weights[feature];
                }
                double gradient = 1 / (1 + Math.exp(-sum)) - answers.get(i);
                for (int feature : features) {
                    if (index.count(feature) >= rare) {
                        ftrl.update(feature, gradient);
                    }
                }
            }
        }
        return ftrl.table(index, 1);
    }
}
