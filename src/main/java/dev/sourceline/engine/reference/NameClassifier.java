package dev.sourceline.engine.reference;

import dev.sourceline.engine.syntax.Document;
import dev.sourceline.engine.syntax.Token;
import java.util.Optional;
import java.util.Set;

/**
 * Classifies a run of capitalised words as the name of a person, an organisation, an outlet or a place, and finds its start.
 */
final class NameClassifier {
    /** Words that end the names of outlets only. */
    private static final Set<String> MEDIA =
            Set.of("newspaper", "magazine", "journal", "radio", "television", "daily", "weekly", "media");

    private static final Set<String> LINKS = Set.of("of", "for", "on", "&");
    private static final Set<String> SUFFIXES =
            Set.of("jr.", "sr.", "jr", "sr", "ii", "iii", "iv", "phd", "ph.d.", "md", "m.d.");

    /** Organisation words that are also surnames: after a given name they make the name of a person. */
    private static final Set<String> SURNAMES = Set.of(
            "bank",
            "banks",
            "bishop",
            "bloc",
            "camp",
            "chambers",
            "church",
            "college",
            "field",
            "fields",
            "front",
            "globe",
            "guard",
            "forbes",
            "ford",
            "fox",
            "hall",
            "hill",
            "house",
            "justice",
            "king",
            "mail",
            "order",
            "page",
            "park",
            "post",
            "price",
            "school",
            "star",
            "sun",
            "temple",
            "town",
            "trust",
            "wire",
            "young");

    /** The length of the longest person's name, in words. */
    private static final int LONGEST_PERSON = 4;

    private final Document document;

    NameClassifier(Document document) {
        this.document = document;
    }

    static boolean isSuffix(String word) {
        return SUFFIXES.contains(word);
    }

    /** The name in the run {@code [start, stop)}; empty where the run is only a title. */
    Optional<Name> classify(int start, int stop) {
        int first = start;
        int end = stop;
        while (end > first && isDay(document.word(end - 1))) {
            end--;
        }
        if (end == first) {
            return Optional.empty();
        }
        Optional<KnownNames.KnownName> known = KnownNames.find(document, first, end);
        if (known.isPresent()) {
            return Optional.of(new Name(known.get().kind(), first, first, end));
        }
        int person = isKnownThing(end - 1) ? -1 : personStart(first, end);
        if (person >= 0) {
            return Optional.of(new Name(NameKind.PERSON, first, person, end));
        }
        if (isPluralNoun(first, end)
                || Nouns.isRole(document.word(end - 1))
                || isPeople(document.word(end - 1))
                || Titles.contains(document.word(end - 1))) {
            return Optional.empty();
        }
        return Optional.of(new Name(kindOf(first, end), first, first, end));
    }

    /** The start of a person's name in {@code [first, end)}, after titles and origins; -1 if there is none. */
    private int personStart(int first, int end) {
        int last = lastOfName(end);
        if (isOrganisationWord(first, last)) {
            return -1;
        }
        int start = first;
        boolean person = false;
        for (int i = first; i < last; i++) {
            if (isRole(i) || Titles.contains(document.word(i))) {
                start = i + 1;
                person = true;
            }
        }
        for (int i = start; i < last; i++) {
            if (GivenNames.contains(document.word(i)) && !isPartOfOrganisation(i, last)) {
                return i;
            }
        }
        int behindPlace = behindPlace(start, last);
        if (behindPlace < last && last - behindPlace < LONGEST_PERSON) {
            return behindPlace;
        }
        while (start < last && (KnownNames.isOrigin(document.word(start)) || LINKS.contains(document.word(start)))) {
            start++;
            person |= start < last;
        }
        return person && start <= last && !hasOrganisationWord(start, last) ? start : -1;
    }

    /** {@code Party of Wyoming} */
    private boolean hasOrganisationWord(int first, int last) {
        for (int i = first; i <= last; i++) {
            if (LINKS.contains(document.word(i)) || (i < last && Nouns.isOrganisation(document.word(i)))) {
                return true;
            }
        }
        return false;
    }

    /**
     * {@code United States | Ada Roe}: the start of the name after a place, as in {@code ambassador to the United States Ada Roe}.
     */
    private int behindPlace(int first, int last) {
        for (int stop = Math.min(last, first + 3); stop > first; stop--) {
            if (KnownNames.find(document, first, stop)
                    .filter(known -> known.kind() == NameKind.PLACE)
                    .isPresent()) {
                return stop;
            }
        }
        return last;
    }

    private boolean isRole(int at) {
        return Nouns.isRole(document.word(at)) && !GivenNames.contains(document.word(at));
    }

    private boolean isOrganisationWord(int first, int last) {
        String word = document.word(last);
        if (!Nouns.isOrganisation(word)) {
            return false;
        }
        return !SURNAMES.contains(word) || last == first || !GivenNames.contains(document.word(last - 1));
    }

    /**
     * {@code Virginia Tech}, {@code Jordan River Foundation}: the name starts with a place, or a linking word follows.
     */
    private boolean isPartOfOrganisation(int at, int last) {
        return (KnownNames.isPlace(document.word(at)) && last - at != 1) || LINKS.contains(document.word(at + 1));
    }

    private int lastOfName(int end) {
        return SUFFIXES.contains(document.word(end - 1)) ? end - 2 : end - 1;
    }

    private NameKind kindOf(int first, int end) {
        Token last = document.token(end - 1);
        for (int i = first; i < end; i++) {
            if (LINKS.contains(document.word(i))) {
                return NameKind.ORGANISATION;
            }
        }
        if (Nouns.isOrganisation(last.word())) {
            return isOutlet(end - 1) ? NameKind.OUTLET : NameKind.ORGANISATION;
        }
        if (last.isAcronym() && end - first == 1) {
            return NameKind.ORGANISATION;
        }
        if (isKnownThing(end - 1) || hasInnerCapital(last)) {
            return NameKind.ORGANISATION;
        }
        if (end - first == 1) {
            return NameKind.UNKNOWN;
        }
        if (KnownNames.isPlace(document.word(first))
                || KnownNames.isOrigin(document.word(first))
                || document.word(first - 1).equals("the")
                || followsOrganisation(first)
                || end - first > LONGEST_PERSON) {
            return NameKind.ORGANISATION;
        }
        return NameKind.PERSON;
    }

    /** {@code the charity Clear Water} */
    private boolean followsOrganisation(int first) {
        return !document.token(first - 1).isCapital() && Nouns.isOrganisation(document.word(first - 1));
    }

    /** {@code Harbour Gazette}, {@code Baltic News Agency}, but not every name that ends with {@code Agency}. */
    private boolean isOutlet(int last) {
        String word = document.word(last);
        return Nouns.isOutlet(word)
                || MEDIA.contains(word)
                || (Nouns.isNewsroom(word) && Nouns.isOutlet(document.word(last - 1)));
    }

    /** {@code Sunday on Facebook}: the name of an organisation is not a surname. */
    private boolean isKnownThing(int at) {
        return KnownNames.find(document, at, at + 1)
                .filter(known -> known.kind() == NameKind.OUTLET || known.kind() == NameKind.ORGANISATION)
                .filter(_ -> at == 0 || !GivenNames.contains(document.word(at - 1)))
                .filter(_ -> !SURNAMES.contains(document.word(at)))
                .isPresent();
    }

    /** {@code PolitiFact}, but not {@code McCain}: few names of people have a capital letter inside a word. */
    private boolean hasInnerCapital(Token token) {
        String word = document.text().substring(token.start(), token.end());
        for (int i = 3; i < word.length(); i++) {
            if (Character.isUpperCase(word.charAt(i)) && Character.isLowerCase(word.charAt(i - 1))) {
                return !word.startsWith("Mac") && !word.startsWith("Fitz");
            }
        }
        return false;
    }

    /** {@code Iowa Democrats}: a plural that denotes a group of people by origin or affiliation. */
    private static boolean isPeople(String word) {
        Nouns.Noun noun = Nouns.of(word);
        return noun.kind() == Nouns.Kind.PEOPLE
                && (Nouns.isRole(noun.singular()) || KnownNames.isOrigin(noun.singular()) || Nouns.isKnown(word));
    }

    /** {@code Companies}: a plural noun at the start of a sentence. */
    private boolean isPluralNoun(int first, int end) {
        return end - first == 1
                && document.word(first).endsWith("s")
                && Nouns.isKnown(document.word(first))
                && Nouns.of(document.word(first)).plural();
    }

    private static boolean isDay(String word) {
        String day = word.endsWith("days") ? word.substring(0, word.length() - 1) : word;
        return FunctionWords.contains(day) && day.length() > 3 && (day.endsWith("day") || day.endsWith("."));
    }
}
