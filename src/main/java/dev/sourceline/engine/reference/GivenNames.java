package dev.sourceline.engine.reference;

import dev.sourceline.engine.text.Lexicon;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The lexicon of given names with their gender. */
final class GivenNames {
    private static final Map<String, Gender> GENDERS = load();

    private GivenNames() {}

    static boolean contains(String word) {
        return GENDERS.containsKey(word) || GENDERS.containsKey(firstPart(word));
    }

    static Gender genderOf(String word) {
        Gender gender = GENDERS.get(word);
        return gender != null ? gender : GENDERS.getOrDefault(firstPart(word), Gender.UNKNOWN);
    }

    /** {@code anne} of {@code anne-marie}: the part before the hyphen. */
    private static String firstPart(String word) {
        int hyphen = word.indexOf('-');
        return hyphen > 2 ? word.substring(0, hyphen) : word;
    }

    private static Map<String, Gender> load() {
        Map<String, Gender> genders = new HashMap<>();
        for (String line : Lexicon.entries("given-names.txt")) {
            List<String> parts = List.of(line.split(" "));
            genders.put(parts.getFirst().toLowerCase(Locale.ROOT), Gender.of(parts.getLast()));
        }
        return Map.copyOf(genders);
    }
}
