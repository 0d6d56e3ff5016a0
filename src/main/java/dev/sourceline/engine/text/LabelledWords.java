package dev.sourceline.engine.text;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Reads lexicon files with lines of the form {@code label: word, another word}. */
public final class LabelledWords {
    private LabelledWords() {}

    /** Maps each word, in lower case, to its label. The first line with a word wins. */
    public static Map<String, String> labels(String file) {
        Map<String, String> labels = new LinkedHashMap<>();
        for (String line : Lexicon.entries(file)) {
            int colon = line.indexOf(':');
            for (String word : List.of(line.substring(colon + 1).split(","))) {
                labels.putIfAbsent(word.strip().toLowerCase(Locale.ROOT), line.substring(0, colon));
            }
        }
        return Map.copyOf(labels);
    }
}
