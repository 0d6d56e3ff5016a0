package dev.sourceline.syntax;

import dev.sourceline.text.Lexicon;
import java.util.HashMap;
import java.util.Map;

/** Knows which full stops belong to a word. */
final class Abbreviations {
    private static final Map<String, Boolean> MAY_END_SENTENCE = load();

    private Abbreviations() {}

    /**
     * Whether {@code word}, in lower case and without its full stop, is written with one.
     *
     * @param capital whether it opens with a capital: "Miss." is a state, "miss." ends a sentence
     */
    static boolean contains(String word, boolean capital) {
        Boolean mayEnd = MAY_END_SENTENCE.get(word);
        return mayEnd != null && (capital || mayEnd);
    }

    private static Map<String, Boolean> load() {
        Map<String, Boolean> found = new HashMap<>();
        for (String line : Lexicon.entries("abbreviations.txt")) {
            String[] words = line.split(" +", -1);
            for (int i = 1; i < words.length; i++) {
                found.put(words[i], words[0].equals("maybe"));
            }
        }
        return Map.copyOf(found);
    }
}
