package dev.sourceline.engine.extraction;

import dev.sourceline.engine.text.Lexicon;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The precision of similar attributions on annotated news, by rule, style and form of the source. */
final class Confidences {
    private static final String ANY = "*";
    private static final double UNMEASURED = 0.5;
    private static final Map<String, Double> SHARES = load();

    private Confidences() {}

    static double of(String rule, Style style, SourceForm form) {
        String written = style.name().toLowerCase(Locale.ROOT);
        String source = form.name().toLowerCase(Locale.ROOT);
        // The most specific entry first; the table has no entry for combinations that were too rare to count.
        List<String> lines = List.of(
                line(rule, written, source),
                line(rule, ANY, source),
                line(rule, ANY, ANY),
                line(ANY, written, source),
                line(ANY, ANY, ANY));
        for (String line : lines) {
            Double share = SHARES.get(line);
            if (share != null) {
                return share;
            }
        }
        return UNMEASURED;
    }

    private static Map<String, Double> load() {
        Map<String, Double> shares = new HashMap<>();
        for (String entry : Lexicon.entries("confidence.txt")) {
            List<String> parts = List.of(entry.split(" +"));
            shares.put(line(parts.get(0), parts.get(1), parts.get(2)), Double.valueOf(parts.get(3)));
        }
        return Map.copyOf(shares);
    }

    private static String line(String rule, String style, String source) {
        return rule + " " + style + " " + source;
    }
}
