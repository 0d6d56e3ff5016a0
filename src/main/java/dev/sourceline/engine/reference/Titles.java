package dev.sourceline.engine.reference;

import dev.sourceline.engine.text.Lexicon;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The lexicon of titles before names: {@code Mr.}, {@code Sen.}, {@code Prime Minister}. */
final class Titles {
    private static final Map<String, Title> TITLES = load();

    private Titles() {}

    static Optional<Title> find(String word) {
        return Optional.ofNullable(TITLES.get(word));
    }

    static boolean contains(String word) {
        return TITLES.containsKey(word);
    }

    private static Map<String, Title> load() {
        Map<String, Title> titles = new HashMap<>();
        for (String line : Lexicon.entries("titles.txt")) {
            List<String> parts = List.of(line.split(" +"));
            var title = new Title(parts.get(0).replace('_', ' '), Gender.of(parts.get(1)));
            for (String written : parts.subList(2, parts.size())) {
                titles.putIfAbsent(lastWord(written), title);
            }
        }
        return Map.copyOf(titles);
    }

    /** The last word of a title, which is enough to recognise that a name follows. */
    private static String lastWord(String written) {
        return written.substring(written.lastIndexOf('_') + 1);
    }

    /** @param role the common noun for the title: {@code Sen.} makes its bearer "the senator" */
    record Title(String role, Gender gender) {}
}
