package dev.sourceline.benchmark;

import java.util.Map;
import java.util.TreeMap;

/** Counters by name, micro-averaged: all texts add to the same counters. */
final class Tally {
    private final Map<String, Integer> counts = new TreeMap<>();

    void add(String name) {
        add(name, 1);
    }

    void add(String name, int count) {
        counts.merge(name, count, Integer::sum);
    }

    /** Counts a question under {@code name}, and under {@code name + "+"} if the answer was right. */
    void addAnswer(String name, boolean right) {
        add(name);
        if (right) {
            add(name + "+");
        }
    }

    int of(String name) {
        return counts.getOrDefault(name, 0);
    }
}
