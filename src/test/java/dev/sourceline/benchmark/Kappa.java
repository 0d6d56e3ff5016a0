package dev.sourceline.benchmark;

import java.util.HashMap;
import java.util.Map;

/** Counts how two annotators labelled the same items, for their raw agreement and Cohen's kappa (1960). */
final class Kappa {
    private final Map<Object, Integer> first = new HashMap<>();
    private final Map<Object, Integer> second = new HashMap<>();
    private int all;
    private int same;

    void add(Object one, Object other) {
        first.merge(one, 1, Integer::sum);
        second.merge(other, 1, Integer::sum);
        all++;
        same += one.equals(other) ? 1 : 0;
    }

    double agreement() {
        return (double) same / all;
    }

    double kappa() {
        double chance = first.entrySet().stream()
                .mapToDouble(label ->
                        (double) label.getValue() * second.getOrDefault(label.getKey(), 0) / ((double) all * all))
                .sum();
        return (agreement() - chance) / (1 - chance);
    }
}
