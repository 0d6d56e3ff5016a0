package dev.sourceline.reference;

import dev.sourceline.syntax.Document;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The people of one text by their names: a surname goes to the one of that name whom the text names most. */
final class People {
    private static final int SHORTEST_MISSPELT = 5;

    /** Surnames that a misspelt one is compared with; a text with more of them is a list. */
    private static final int MOST_COMPARED = 200;

    /** People of one surname who are kept apart; further ones are taken for the last of them. */
    private static final int MOST_OF_ONE_NAME = 50;

    private final Document document;
    private final Map<String, List<Someone>> bySurname = new HashMap<>();
    private final Map<String, Someone> byGivenName = new HashMap<>();
    private final Map<String, Someone> alone = new HashMap<>();
    private final Map<Someone, String> givenNames = new HashMap<>();

    People(Document document) {
        this.document = document;
    }

    boolean hasSurname(String word) {
        return bySurname.containsKey(word);
    }

    Optional<Someone> byGivenName(String word) {
        return Optional.ofNullable(byGivenName.get(word));
    }

    /** The bearer of a name of several words. */
    Someone full(Name name) {
        String given = document.word(name.first());
        List<Someone> bearers = bySurname.computeIfAbsent(surnameOf(name), _ -> new ArrayList<>());
        for (Someone bearer : bearers) {
            if (sameGivenName(givenNames.getOrDefault(bearer, ""), given)) {
                bearer.callBy(words(name), name.length());
                return bearer;
            }
        }
        if (bearers.size() == MOST_OF_ONE_NAME) {
            return bearers.getLast();
        }
        Someone person = Someone.named(words(name), name.length(), Referent.Kind.PERSON);
        person.learn(GivenNames.genderOf(given));
        givenNames.put(person, given);
        bearers.add(person);
        byGivenName.putIfAbsent(given, person);
        return person;
    }

    /** {@code J.} and {@code John}, {@code Chris} and {@code Christopher}, {@code Kristen} and {@code Kristin}. */
    private static boolean sameGivenName(String one, String other) {
        if (one.isEmpty() || one.charAt(0) != other.charAt(0)) {
            return false;
        }
        boolean initial = one.length() <= 2 || other.length() <= 2;
        return initial || one.startsWith(other) || other.startsWith(one) || Spelling.isClose(one, other);
    }

    /** The author of this name, whether the text names him or not. */
    Someone author(String name) {
        var words = new Document(name, List.of());
        int length = words.tokens().size();
        String surname = length == 0 ? name : words.word(length - 1);
        String given = words.word(0);
        for (Someone bearer : bySurname.getOrDefault(surname, List.of())) {
            if (sameGivenName(givenNames.getOrDefault(bearer, ""), given)) {
                return bearer;
            }
        }
        return Someone.named(name, length, Referent.Kind.PERSON);
    }

    /** A surname behind a title, or alone. */
    Someone surname(Name name, boolean surelyPerson) {
        String key = surnameOf(name);
        Gender gender = titleGender(name);
        Someone best = mostNamed(bySurname.getOrDefault(key, List.of()), gender);
        if (best == null) {
            best = misspelt(key, gender);
        }
        if (best != null) {
            best.learn(gender);
            return best;
        }
        Someone bearer = alone.get(key);
        if (bearer == null) {
            bearer = surelyPerson
                    ? Someone.named(words(name), 1, Referent.Kind.PERSON)
                    : Someone.perhapsPerson(words(name));
            alone.put(key, bearer);
        }
        if (surelyPerson) {
            bearer.settle(Referent.Kind.PERSON);
            bearer.learn(gender);
        }
        return bearer;
    }

    private static @Nullable Someone mostNamed(List<Someone> bearers, Gender gender) {
        Someone best = null;
        for (Someone bearer : bearers) {
            if (bearer.gender().agreesWith(gender) && (best == null || bearer.appearances() > best.appearances())) {
                best = bearer;
            }
        }
        return best;
    }

    /** Newsrooms misspell surnames: one letter more or less is still the same person. */
    private @Nullable Someone misspelt(String surname, Gender gender) {
        if (surname.length() < SHORTEST_MISSPELT || bySurname.size() > MOST_COMPARED || alone.containsKey(surname)) {
            return null;
        }
        for (Map.Entry<String, List<Someone>> entry : bySurname.entrySet()) {
            if (Spelling.isClose(surname, entry.getKey())) {
                return mostNamed(entry.getValue(), gender);
            }
        }
        return null;
    }

    private Gender titleGender(Name name) {
        Gender gender = Gender.UNKNOWN;
        for (int i = name.lead(); i < name.first(); i++) {
            gender = gender.or(
                    Titles.find(document.word(i)).map(Titles.Title::gender).orElse(Gender.UNKNOWN));
        }
        return gender;
    }

    /** The last word of a name, "Jr." left out. */
    String surnameOf(Name name) {
        int last = name.end() - 1;
        boolean suffix = name.length() > 1 && NameClassifier.isSuffix(document.word(last));
        return document.word(suffix ? last - 1 : last);
    }

    private String words(Name name) {
        return document.span(name.first(), name.end()).in(document.text());
    }
}
