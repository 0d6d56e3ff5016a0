package dev.sourceline.extraction;

import dev.sourceline.text.Lexicon;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** How often an attribution like this one was right on annotated news: by rule and by the form of its source. */
final class Confidences {
    private static final String ANY = "*";
    private static final Map<String, Double> SHARES = load();

    private Confidences() {}

    static double of(String rule, Form form) {
        String written = form.name().toLowerCase(java.util.Locale.ROOT);
        for (String key : List.of(rule + " " + written, rule + " " + ANY, ANY + " " + written)) {
            Double share = SHARES.get(key);
            if (share != null) {
                return share;
            }
        }
        return SHARES.getOrDefault(ANY + " " + ANY, 0.5);
    }

    private static Map<String, Double> load() {
        Map<String, Double> shares = new HashMap<>();
        for (String line : Lexicon.entries("confidence.txt")) {
            List<String> parts = List.of(line.split(" +"));
            shares.put(parts.get(0) + " " + parts.get(1), Double.valueOf(parts.get(2)));
        }
        return Map.copyOf(shares);
    }

    /** How a mention names its source. */
    enum Form {
        NAMED,
        UNNAMED,
        PRONOUN,
        NONE
    }
}
