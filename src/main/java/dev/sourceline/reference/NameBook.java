package dev.sourceline.reference;

import dev.sourceline.reference.KnownNames.KnownName;
import dev.sourceline.syntax.Document;
import dev.sourceline.syntax.Token;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Who bears which name in one text: full names first, then the short forms that lead to them. */
final class NameBook {
    private static final Set<String> UNSPOKEN = Set.of("of", "for", "on", "the", "and", "&");
    private static final Set<String> PLACING =
            Set.of("in", "at", "from", "to", "near", "of", "the", "for", "across", "outside", "a", "an");
    private static final int SHORTEST_MISSPELT = 5;
    private static final int MOST_COMPARED = 200;
    /** In words; what is longer is a line in capitals, which nobody calls by a part of it. */
    private static final int LONGEST_NAME = 16;

    private final Document document;
    private final Map<String, List<Someone>> bySurname = new HashMap<>();
    private final Map<String, Someone> byGivenName = new HashMap<>();
    private final Map<String, Someone> byName = new HashMap<>();
    private final Map<String, Someone> byPart = new HashMap<>();
    private final Set<String> ambiguousParts = new HashSet<>();
    private final Map<Someone, String> givenNames = new HashMap<>();

    NameBook(Document document, List<Name> names) {
        this.document = document;
        for (Name name : names) {
            if (isFullPerson(name)) {
                addPerson(name);
            } else if (isThing(name)) {
                addThing(name);
            }
        }
        addAcronymsInBrackets(names);
    }

    /** Who bears a name, wherever it stands; nobody bears {@code Ukrainian}. */
    Optional<Someone> find(Name name) {
        if (isFullPerson(name)) {
            return Optional.of(addPerson(name));
        }
        if (name.length() == 1 && isSurname(name)) {
            return Optional.of(surname(name, true));
        }
        if (name.kind() == NameKind.ORIGIN) {
            return Optional.empty();
        }
        if (isThing(name)) {
            return Optional.of(thing(name));
        }
        return Optional.of(name.isPerson() ? surname(name, true) : single(name));
    }

    /** "Paris claims", where a Valeska Paris is known and no preposition makes it the town. */
    private boolean isSurname(Name name) {
        return bySurname.containsKey(surnameOf(name))
                && !PLACING.contains(document.word(name.first() - 1))
                && (name.kind() == NameKind.PERSON
                        || document.token(name.first()).shape() == Token.Shape.CAPITAL);
    }

    /** The outlet of this name, whether the text names it or not. */
    Someone outlet(String name) {
        var words = new Document(name, List.of());
        int length = words.tokens().size();
        String key = (length == 0 ? Optional.<KnownName>empty() : KnownNames.find(words, 0, length))
                .map(KnownName::name)
                .orElse(name)
                .toLowerCase(Locale.ROOT);
        Someone outlet = byName.get(withoutArticle(key));
        if (outlet == null) {
            outlet = Someone.named(name, length, Referent.Kind.OUTLET);
            byName.put(withoutArticle(key), outlet);
        }
        outlet.callBy(name, length);
        outlet.publish();
        return outlet;
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

    private static String withoutArticle(String key) {
        return key.startsWith("the ") ? key.substring(4) : key;
    }

    private boolean isFullPerson(Name name) {
        return name.isPerson() && name.length() > 1;
    }

    private boolean isThing(Name name) {
        return switch (name.kind()) {
            case OUTLET, ORGANISATION, PLACE -> true;
            case PERSON, ORIGIN, UNKNOWN -> false;
        };
    }

    private Someone addPerson(Name name) {
        String given = document.word(name.first());
        List<Someone> bearers = bySurname.computeIfAbsent(surnameOf(name), _ -> new ArrayList<>());
        for (Someone bearer : bearers) {
            if (sameGivenName(givenNames.getOrDefault(bearer, ""), given)) {
                bearer.callBy(words(name), name.length());
                return bearer;
            }
        }
        Someone person = Someone.named(words(name), name.length(), Referent.Kind.PERSON);
        person.learn(GivenNames.genderOf(given));
        givenNames.put(person, given);
        bearers.add(person);
        byGivenName.putIfAbsent(given, person);
        return person;
    }

    private static boolean sameGivenName(String one, String other) {
        if (one.isEmpty() || one.charAt(0) != other.charAt(0)) {
            return false;
        }
        boolean initial = one.length() <= 2 || other.length() <= 2;
        int shared = Math.min(3, Math.min(one.length(), other.length()));
        return initial || one.regionMatches(0, other, 0, shared);
    }

    private void addThing(Name name) {
        Someone thing = thing(name);
        if (name.length() > LONGEST_NAME) {
            return;
        }
        if (name.length() > 2) {
            byPart.putIfAbsent(acronym(name), thing);
        }
        for (int i = name.first() + 1; i < name.end(); i++) {
            addPart(words(i, name.end()), thing);
            addPart(words(name.first(), i), thing);
        }
    }

    private void addPart(String part, Someone thing) {
        Someone other = byPart.putIfAbsent(part.toLowerCase(Locale.ROOT), thing);
        if (other != null && other != thing) {
            ambiguousParts.add(part.toLowerCase(Locale.ROOT));
        }
    }

    private Someone thing(Name name) {
        Optional<KnownName> known = KnownNames.find(document, name.first(), name.end());
        String words = words(name);
        String key = withoutArticle(known.map(KnownName::name).orElse(words).toLowerCase(Locale.ROOT));
        Someone whole = byName.get(key);
        if (whole == null && known.isEmpty()) {
            whole = part(key);
        }
        if (whole == null) {
            whole = Someone.named(words, name.length(), kindOf(name.kind()));
            byName.put(key, whole);
        }
        if (known.isPresent()) {
            whole.callBy(words, name.length());
        }
        return whole;
    }

    private @Nullable Someone part(String key) {
        return ambiguousParts.contains(key) ? null : byPart.get(key);
    }

    private static Referent.Kind kindOf(NameKind kind) {
        return switch (kind) {
            case PERSON, UNKNOWN, ORIGIN -> Referent.Kind.PERSON;
            case OUTLET -> Referent.Kind.OUTLET;
            case ORGANISATION, PLACE -> Referent.Kind.ORGANISATION;
        };
    }

    /** A surname behind a title, or alone. */
    private Someone surname(Name name, boolean surelyPerson) {
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
        Someone alone = byName.get(key);
        if (alone == null) {
            alone = surelyPerson
                    ? Someone.named(words(name), 1, Referent.Kind.PERSON)
                    : Someone.perhapsPerson(words(name));
            byName.put(key, alone);
        }
        if (surelyPerson) {
            alone.settle(Referent.Kind.PERSON);
            alone.learn(gender);
        }
        return alone;
    }

    private Someone single(Name name) {
        String key = surnameOf(name);
        boolean article = document.word(name.first() - 1).equals("the");
        if (article || !bySurname.containsKey(key)) {
            Someone whole = part(key);
            if (whole != null) {
                return whole;
            }
        }
        if (!bySurname.containsKey(key) && byGivenName.containsKey(key)) {
            return byGivenName.get(key);
        }
        return surname(name, GivenNames.contains(key));
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
        if (surname.length() < SHORTEST_MISSPELT || bySurname.size() > MOST_COMPARED || byName.containsKey(surname)) {
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

    private void addAcronymsInBrackets(List<Name> names) {
        for (int i = 1; i < names.size(); i++) {
            Name before = names.get(i - 1);
            Name inside = names.get(i);
            if (inside.first() == before.end() + 1
                    && document.word(before.end()).equals("(")
                    && document.word(inside.end()).equals(")")
                    && isThing(before)
                    && isThing(inside)) {
                Name longer = before.length() >= inside.length() ? before : inside;
                Name shorter = before.length() >= inside.length() ? inside : before;
                byName.put(words(shorter).toLowerCase(Locale.ROOT), thing(longer));
            }
        }
    }

    private String acronym(Name name) {
        var acronym = new StringBuilder();
        for (int i = name.first(); i < name.end(); i++) {
            if (!UNSPOKEN.contains(document.word(i))) {
                acronym.append(document.word(i).charAt(0));
            }
        }
        return acronym.toString();
    }

    private String surnameOf(Name name) {
        int last = name.end() - 1;
        boolean suffix = name.length() > 1
                && (document.word(last).startsWith("jr")
                        || document.word(last).startsWith("sr")
                        || document.word(last).startsWith("ii"));
        return document.word(suffix ? last - 1 : last);
    }

    private String words(Name name) {
        return words(name.first(), name.end());
    }

    private String words(int first, int end) {
        return document.span(first, end).in(document.text());
    }
}
