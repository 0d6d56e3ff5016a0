package dev.sourceline.engine.reference;

import dev.sourceline.engine.syntax.Document;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The people of one text, indexed by name. A surname refers to the bearer whom the text names most often. */
final class People {
    private static final int SHORTEST_MISSPELT = 5;

    /** The maximum number of surnames compared with a misspelt one; a text with more of them is a list. */
    private static final int MOST_COMPARED = 200;

    /** The maximum number of people with one surname; further ones are merged with the last. */
    private static final int MOST_OF_ONE_NAME = 50;

    private final Document document;
    private final Map<String, List<PersonDescription>> bySurname = new HashMap<>();
    private final Map<String, PersonDescription> byGivenName = new HashMap<>();
    private final Map<String, PersonDescription> alone = new HashMap<>();
    private final Map<PersonDescription, String> givenNames = new HashMap<>();

    People(Document document) {
        this.document = document;
    }

    boolean hasSurname(String word) {
        return bySurname.containsKey(word);
    }

    Optional<PersonDescription> byGivenName(String word) {
        return Optional.ofNullable(byGivenName.get(word));
    }

    /** The bearer of a name of two or more words. */
    PersonDescription full(Name name) {
        String given = document.word(name.first());
        List<PersonDescription> bearers = bySurname.computeIfAbsent(surnameOf(name), _ -> new ArrayList<>());
        for (PersonDescription bearer : bearers) {
            if (sameGivenName(givenNames.getOrDefault(bearer, ""), given)) {
                bearer.callBy(words(name), name.length());
                return bearer;
            }
        }
        if (bearers.size() == MOST_OF_ONE_NAME) {
            return bearers.getLast();
        }
        PersonDescription person = PersonDescription.named(words(name), name.length(), Referent.Kind.PERSON);
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
        return initial || one.startsWith(other) || other.startsWith(one) || NameSpelling.isClose(one, other);
    }

    /** The author with this name; it is created if the text does not name the author. */
    PersonDescription author(String name) {
        var words = new Document(name, List.of());
        int length = words.tokens().size();
        String surname = length == 0 ? name : words.word(length - 1);
        String given = words.word(0);
        for (PersonDescription bearer : bySurname.getOrDefault(surname, List.of())) {
            if (sameGivenName(givenNames.getOrDefault(bearer, ""), given)) {
                return bearer;
            }
        }
        return PersonDescription.named(name, length, Referent.Kind.PERSON);
    }

    /** The bearer of a surname, after a title or alone. */
    PersonDescription surname(Name name, boolean surelyPerson) {
        String key = surnameOf(name);
        Gender gender = titleGender(name);
        PersonDescription best = mostNamed(bySurname.getOrDefault(key, List.of()), gender);
        if (best == null) {
            best = misspelt(key, gender);
        }
        if (best != null) {
            best.learn(gender);
            return best;
        }
        PersonDescription bearer = alone.get(key);
        if (bearer == null) {
            bearer = surelyPerson
                    ? PersonDescription.named(words(name), 1, Referent.Kind.PERSON)
                    : PersonDescription.perhapsPerson(words(name));
            alone.put(key, bearer);
        }
        if (surelyPerson) {
            bearer.settle(Referent.Kind.PERSON);
            bearer.learn(gender);
        }
        return bearer;
    }

    private static @Nullable PersonDescription mostNamed(List<PersonDescription> bearers, Gender gender) {
        PersonDescription best = null;
        for (PersonDescription bearer : bearers) {
            if (bearer.gender().agreesWith(gender) && (best == null || bearer.appearances() > best.appearances())) {
                best = bearer;
            }
        }
        return best;
    }

    /** The person whose surname differs by a misspelling: newsrooms misspell surnames by a letter. */
    private @Nullable PersonDescription misspelt(String surname, Gender gender) {
        if (surname.length() < SHORTEST_MISSPELT || bySurname.size() > MOST_COMPARED || alone.containsKey(surname)) {
            return null;
        }
        for (Map.Entry<String, List<PersonDescription>> entry : bySurname.entrySet()) {
            if (NameSpelling.isClose(surname, entry.getKey())) {
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

    /** The last word of a name, without {@code Jr.}. */
    String surnameOf(Name name) {
        int last = name.end() - 1;
        boolean suffix = name.length() > 1 && NameClassifier.isSuffix(document.word(last));
        return document.word(suffix ? last - 1 : last);
    }

    private String words(Name name) {
        return document.span(name.first(), name.end()).in(document.text());
    }
}
