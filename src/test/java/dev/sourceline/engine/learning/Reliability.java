package dev.sourceline.engine.learning;

import java.util.Map;
import java.util.TreeMap;

/** The share of right readings for each tenth of confidence. */
final class Reliability {
    private static final int TENTHS = 10;

    private final Map<String, int[][]> counts = new TreeMap<>();
    private final Map<String, double[]> sums = new TreeMap<>();

    void add(String kind, double confidence, boolean right) {
        int tenth = Math.min(TENTHS - 1, (int) (confidence * TENTHS));
        int[] cell = counts.computeIfAbsent(kind, _ -> new int[TENTHS][2])[tenth];
        cell[0]++;
        cell[1] += right ? 1 : 0;
        sums.computeIfAbsent(kind, _ -> new double[TENTHS])[tenth] += confidence;
    }

    /**
     * A row for each kind and a column for each tenth: the mean confidence, the share of right readings, and their number.
     */
    String table() {
        var table = new StringBuilder("| |");
        for (int tenth = 0; tenth < TENTHS; tenth++) {
            table.append(" .%d |".formatted(tenth));
        }
        table.append("\n|---|").append("---|".repeat(TENTHS)).append('\n');
        counts.forEach((kind, cells) -> {
            table.append("| ").append(kind).append(" |");
            for (int tenth = 0; tenth < TENTHS; tenth++) {
                int all = cells[tenth][0];
                table.append(
                        all == 0
                                ? " |"
                                : " %.0f → %.0f (%d) |"
                                        .formatted(
                                                100 * sums.getOrDefault(kind, new double[TENTHS])[tenth] / all,
                                                100.0 * cells[tenth][1] / all,
                                                all));
            }
            table.append('\n');
        });
        return table.toString();
    }
}
