package dev.sourceline.benchmark;

import java.util.LinkedHashMap;
import java.util.Map;

/** Named percentages, in the order of their tasks and with the protocol's names. */
final class Figures {
    private final Map<String, Double> byName = new LinkedHashMap<>();

    /** The percentage of right answers that {@link Tally#addAnswer} counted. */
    void share(String name, Tally tally, String count) {
        put(name, ratio(tally.of(count + "+"), tally.of(count)));
    }

    /** Precision, recall and F1 from the numbers of right, annotated and found items. */
    void precisionAndRecall(String name, int right, int gold, int found) {
        precisionAndRecall(name, ratio(right, found), ratio(right, gold));
    }

    void precisionAndRecall(String name, double precision, double recall) {
        put(name + ".P", precision);
        put(name + ".R", recall);
        put(name + ".F1", precision + recall > 0 ? 2 * precision * recall / (precision + recall) : 0);
    }

    private void put(String name, double share) {
        byName.put(name, Math.rint(1000 * share) / 10);
    }

    Map<String, Double> byName() {
        return byName;
    }

    double of(String name) {
        return byName.getOrDefault(name, 0.0);
    }

    static double ratio(int part, int whole) {
        return whole == 0 ? 0 : (double) part / whole;
    }
}
