package dev.sourceline.requestfuzz;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.LongAdder;

/** The result of a run: how often each status was returned, and the distinct faults. */
final class FuzzReport {
    private static final int MOST_FAULTS = 100;

    private final Map<Integer, LongAdder> statuses = Collections.synchronizedMap(new TreeMap<>());
    private final Map<String, String> faults = Collections.synchronizedMap(new TreeMap<>());
    private final LongAdder answered = new LongAdder();

    void answered(int status) {
        answered.increment();
        statuses.computeIfAbsent(status, _ -> new LongAdder()).increment();
    }

    /** @param place the path template of the contract, if there is one */
    void fault(String place, String fault, FuzzRequest request, String answer) {
        String kind = request.method() + " " + place + " " + fault.replaceAll("[0-9a-f-]{36}|\\d+", "…");
        if (faults.size() < MOST_FAULTS) {
            faults.putIfAbsent(kind, fault + "\n    " + request + "\n    " + answer);
        }
    }

    long answered() {
        return answered.sum();
    }

    Map<Integer, LongAdder> statuses() {
        return statuses;
    }

    List<String> faults() {
        return new ArrayList<>(faults.values());
    }

    @Override
    public String toString() {
        return answered() + " answers: " + statuses;
    }
}
