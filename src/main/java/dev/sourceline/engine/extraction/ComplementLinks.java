package dev.sourceline.engine.extraction;

import dev.sourceline.engine.text.Lexicon;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * Reads the linking words ({@code that}, {@code to} or a preposition) that can introduce the content of each cue in a lexicon.
 */
final class ComplementLinks {
    private ComplementLinks() {}

    /** The linking words of each cue. */
    static Map<String, Set<String>> load(String lexicon) {
        Map<String, Set<String>> found = new HashMap<>();
        for (String line : Lexicon.entries(lexicon)) {
            int colon = line.indexOf(':');
            String link = line.substring(0, colon);
            for (String cue : line.substring(colon + 1).strip().split(" +", -1)) {
                found.computeIfAbsent(cue, _ -> new HashSet<>()).add(link);
            }
        }
        return Map.copyOf(found);
    }
}
