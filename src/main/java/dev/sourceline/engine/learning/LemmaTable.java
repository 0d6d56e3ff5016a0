package dev.sourceline.engine.learning;

import dev.sourceline.engine.syntax.VerbForms;
import dev.sourceline.engine.text.Lexicon;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The verbs of the lexicon by their forms: the hash of the lemma, and what the lexicon says it takes. */
final class LemmaTable {
    private static final List<String> FRAMES =
            List.of("quote", "clause", "that", "wh", "paper", "figure", "addressee", "to", "object");
    private static final int WITH_PARTICLE = 1 << (FRAMES.size() + 1);
    private static final Entry UNKNOWN = new Entry(0, 0);
    private static final Map<String, Entry> ENTRIES = load();

    private LemmaTable() {}

    /** Zeros for a word that is not a form of a cue verb. */
    static Entry of(String word) {
        return ENTRIES.getOrDefault(word, UNKNOWN);
    }

    private static Map<String, Entry> load() {
        Map<String, Integer> frames = new TreeMap<>();
        for (String line : Lexicon.entries("cue-verbs.txt")) {
            int colon = line.indexOf(':');
            int taken = 0;
            for (String frame : line.substring(0, colon).strip().split(" +", -1)) {
                taken |= 1 << (frame.startsWith("after-") ? FRAMES.size() : FRAMES.indexOf(frame));
            }
            for (String lemma : line.substring(colon + 1).strip().split(" +", -1)) {
                int particle = lemma.indexOf('_');
                if (particle < 0) {
                    frames.merge(lemma, taken, (one, other) -> one | other);
                } else {
                    frames.merge(lemma.substring(0, particle), WITH_PARTICLE, (one, other) -> one | other);
                }
            }
        }
        Map<String, Entry> entries = new HashMap<>();
        frames.forEach((lemma, taken) -> {
            var entry = new Entry(lemma.hashCode(), taken);
            for (String form : VerbForms.of(lemma).keySet()) {
                entries.putIfAbsent(form, entry);
            }
        });
        return Map.copyOf(entries);
    }

    /**
     * @param frames a bit for each frame
     */
    record Entry(int lemma, int frames) {}
}
