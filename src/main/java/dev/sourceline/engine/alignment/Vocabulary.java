package dev.sourceline.engine.alignment;

import java.util.HashMap;
import java.util.Map;

/** Assigns numbers to words or sentences; equal ones get the same number. */
final class Vocabulary {
    private final Map<String, Integer> numbers = new HashMap<>();

    int number(String word) {
        return numbers.computeIfAbsent(word, _ -> numbers.size());
    }

    int size() {
        return numbers.size();
    }
}
