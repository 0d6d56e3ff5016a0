package dev.sourceline.engine.reference;

import dev.sourceline.engine.text.LabelledWords;
import dev.sourceline.engine.text.Lexicon;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Classifies common nouns: a person, several people, an organisation, a document. */
final class Nouns {
    private static final Map<String, Noun> PEOPLE = people();
    private static final Map<String, String> GROUPS = LabelledWords.labels("groups.txt");
    private static final Map<String, String> ORGANISATIONS = LabelledWords.labels("organisation-words.txt");
    private static final Map<String, String> DOCUMENTS = LabelledWords.labels("document-words.txt");
    private static final List<String> PERSON_ENDINGS = List.of("ist", "ian", "eer", "dee", "gee", "yee");
    private static final Set<String> SINGULAR_IN_S = Set.of("news", "times", "boss", "congress", "press", "business");

    private Nouns() {}

    /** The noun for a phrase's last word, in lower case. */
    static Noun of(String word) {
        Noun person = PEOPLE.get(word);
        if (person != null) {
            return person;
        }
        String group = GROUPS.get(word);
        if (group != null) {
            return new Noun(Kind.PEOPLE, Gender.UNKNOWN, true, word);
        }
        if (isCommon(word)) {
            return new Noun(Kind.ORGANISATION, Gender.UNKNOWN, false, word);
        }
        if (DOCUMENTS.containsKey(word)) {
            return new Noun(Kind.DOCUMENT, Gender.UNKNOWN, isPlural(word), word);
        }
        String singular = singular(word);
        if (isCommon(singular)) {
            return new Noun(Kind.ORGANISATION, Gender.UNKNOWN, true, singular);
        }
        return guess(word);
    }

    /** Whether a lexicon lists the word, so that its kind is certain. */
    static boolean isKnown(String word) {
        return PEOPLE.containsKey(word)
                || GROUPS.containsKey(word)
                || isCommon(word)
                || isCommon(singular(word))
                || DOCUMENTS.containsKey(word)
                || isBoatman(word);
    }

    static boolean isRole(String word) {
        return PEOPLE.containsKey(word);
    }

    /** Whether the word can denote an organisation, in its name or as a noun that refers to it. */
    static boolean isOrganisation(String word) {
        return ORGANISATIONS.containsKey(word);
    }

    static boolean isOutlet(String word) {
        return "outlet".equals(ORGANISATIONS.get(word));
    }

    /** Whether the word is a common noun; words that only end an outlet's name ({@code Star}) are not. */
    private static boolean isCommon(String word) {
        return ORGANISATIONS.containsKey(word) && !isOutlet(word);
    }

    /** {@code newspaper}: whether the noun can refer to an outlet. */
    static boolean isNewsroom(String word) {
        return "newsroom".equals(ORGANISATIONS.get(word));
    }

    static boolean isCompany(String word) {
        return "company".equals(ORGANISATIONS.get(word));
    }

    /** {@code police}: whether all uses of the noun in one text have the same referent. */
    static boolean isInstitutional(String word) {
        return "institutional".equals(GROUPS.get(word));
    }

    /** {@code the vice president}: whether the word before a role makes it a different role. */
    static boolean isDeputy(String word) {
        return word.equals("deputy") || word.equals("vice");
    }

    private static Noun guess(String word) {
        if (isBoatman(word)) {
            boolean plural = word.endsWith("men");
            Gender gender = word.endsWith("woman") || word.endsWith("women") ? Gender.FEMALE : Gender.MALE;
            return plural
                    ? new Noun(Kind.PEOPLE, Gender.UNKNOWN, true, word)
                    : new Noun(Kind.PERSON, gender, false, word);
        }
        for (String ending : PERSON_ENDINGS) {
            if (word.endsWith(ending)) {
                return new Noun(Kind.PERSON, Gender.UNKNOWN, false, word);
            }
            if (word.endsWith(ending + "s")) {
                return new Noun(Kind.PEOPLE, Gender.UNKNOWN, true, singular(word));
            }
        }
        if (isPlural(word)) {
            return new Noun(Kind.PEOPLE, Gender.UNKNOWN, true, singular(word));
        }
        return new Noun(Kind.THING, Gender.UNKNOWN, false, word);
    }

    /** {@code boatman}, {@code oarswomen}: a compound that names people by their occupation. */
    private static boolean isBoatman(String word) {
        return word.length() > 6 && (word.endsWith("man") || word.endsWith("men"));
    }

    private static boolean isPlural(String word) {
        return word.endsWith("s") && !word.endsWith("ss") && word.length() > 3 && !SINGULAR_IN_S.contains(word);
    }

    private static String singular(String word) {
        if (word.endsWith("ies") && word.length() > 4) {
            return word.substring(0, word.length() - 3) + "y";
        }
        return isPlural(word) ? word.substring(0, word.length() - 1) : word;
    }

    private static Map<String, Noun> people() {
        Map<String, Noun> people = new HashMap<>();
        for (String line : Lexicon.entries("roles.txt")) {
            int colon = line.indexOf(':');
            Gender gender = Gender.of(line.substring(0, colon));
            for (String role : List.of(line.substring(colon + 1).split(","))) {
                String word = role.strip().toLowerCase(Locale.ROOT);
                people.put(word, new Noun(Kind.PERSON, gender, false, word));
                people.putIfAbsent(plural(word), new Noun(Kind.PEOPLE, gender, true, word));
            }
        }
        return Map.copyOf(people);
    }

    private static String plural(String word) {
        if (word.endsWith("man") && !word.endsWith("human")) {
            return word.substring(0, word.length() - 2) + "en";
        }
        if (word.endsWith("y") && !word.endsWith("ey")) {
            return word.substring(0, word.length() - 1) + "ies";
        }
        return word.endsWith("s") || word.endsWith("ch")
                ? word + "es"
                : word.endsWith("child") ? word + "ren" : word + "s";
    }

    enum Kind {
        PERSON,
        PEOPLE,
        ORGANISATION,
        DOCUMENT,
        THING
    }

    /**
     * @param singular the noun in the singular, in lower case
     */
    record Noun(Kind kind, Gender gender, boolean plural, String singular) {}
}
