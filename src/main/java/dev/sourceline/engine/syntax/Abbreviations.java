package dev.sourceline.engine.syntax;

import dev.sourceline.engine.text.Lexicon;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** The abbreviations of the lexicon: words whose full stop belongs to the word. */
final class Abbreviations {
    private enum Kind {
        NEVER,
        PLACE,
        MAYBE
    }

    private static final Map<String, Kind> KINDS = load();

    private Abbreviations() {}

    /**
     * Whether {@code word}, in lower case and without its full stop, is an abbreviation.
     *
     * @param capital whether it starts with a capital: "Miss." is a state, "miss." ends a sentence
     */
    static boolean contains(String word, boolean capital) {
        Kind kind = KINDS.get(word);
        return kind != null && (capital || kind == Kind.MAYBE);
    }

    /** Whether the full stop of {@code word} can end a sentence as well. */
    static boolean mayEndSentence(String word) {
        Kind kind = KINDS.get(word);
        return kind == Kind.MAYBE || kind == Kind.PLACE;
    }

    private static Map<String, Kind> load() {
        Map<String, Kind> found = new HashMap<>();
        for (String line : Lexicon.entries("abbreviations.txt")) {
            String[] words = line.split(" +", -1);
            for (int i = 1; i < words.length; i++) {
                found.put(words[i], Kind.valueOf(words[0].toUpperCase(Locale.ROOT)));
            }
        }
        return Map.copyOf(found);
    }
}
