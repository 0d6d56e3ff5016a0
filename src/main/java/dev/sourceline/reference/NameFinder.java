package dev.sourceline.reference;

import dev.sourceline.anatomy.BlockKind;
import dev.sourceline.syntax.Document;
import dev.sourceline.syntax.Paragraph;
import dev.sourceline.syntax.Token;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds the proper names of a text: runs of capital words, and what they are the names of. */
final class NameFinder {
    /** Small words within a person's name: {@code Ludwig van Beethoven}. */
    private static final Set<String> PARTICLES = Set.of(
            "al", "bin", "bint", "da", "das", "de", "del", "della", "den", "der", "di", "dos", "du", "el", "ibn", "la",
            "le", "ten", "ter", "van", "von", "y", "zu");

    /** Small words within an organisation's name: {@code Centers for Disease Control and Prevention}. */
    private static final Set<String> LINKS = Set.of("of", "for", "on", "&");

    private static final Set<String> SUFFIXES =
            Set.of("jr.", "sr.", "jr", "sr", "ii", "iii", "iv", "phd", "ph.d.", "md", "m.d.");

    /** Organisation words that are surnames as well: a given name before one makes a person. */
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
            "hall",
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

    private final Document document;

    NameFinder(Document document) {
        this.document = document;
    }

    List<Name> find() {
        List<Name> names = new ArrayList<>();
        for (Paragraph paragraph : document.paragraphs()) {
            if (isTitleCase(paragraph)) {
                findInTitle(paragraph, names);
            } else {
                find(paragraph.first(), paragraph.end(), names);
            }
        }
        return withoutOpeners(names);
    }

    /** A single capital word that only ever opens sentences is no name. */
    private List<Name> withoutOpeners(List<Name> names) {
        Set<String> sure = new HashSet<>();
        for (Name name : names) {
            for (int i = opensSentence(name.lead()) ? name.lead() + 1 : name.lead(); i < name.end(); i++) {
                sure.add(document.word(i));
            }
        }
        List<Name> kept = new ArrayList<>();
        for (Name name : names) {
            boolean opener = name.kind() == NameKind.UNKNOWN && opensSentence(name.first());
            if (!opener
                    || sure.contains(document.word(name.first()))
                    || GivenNames.contains(document.word(name.first()))) {
                kept.add(name);
            }
        }
        return kept;
    }

    private boolean opensSentence(int token) {
        int first = document.sentences().get(document.sentenceOf(token)).first();
        return token == first
                || (!document.token(token - 1).isWord()
                        && !document.word(token - 1).equals(","));
    }

    /** The names within the tokens {@code [first, end)}. */
    void find(int first, int end, List<Name> names) {
        int at = first;
        while (at < end) {
            if (opensName(at)) {
                int stop = runEnd(at, end);
                classify(at, stop).ifPresent(names::add);
                at = stop;
            } else {
                at++;
            }
        }
    }

    /** Where nearly every word has a capital only names that are known for sure are taken. */
    private void findInTitle(Paragraph paragraph, List<Name> names) {
        int at = paragraph.first();
        while (at < paragraph.end()) {
            int stop = knownEnd(at, paragraph.end());
            if (stop > at) {
                names.add(new Name(kindOfKnown(at, stop), at, at, stop));
                at = stop;
            } else {
                at++;
            }
        }
    }

    private int knownEnd(int at, int end) {
        if (!opensName(at)) {
            return at;
        }
        if (at + 1 < end
                && opensName(at + 1)
                && GivenNames.contains(document.word(at))
                && !Nouns.isOrganisation(document.word(at + 1))
                && !KnownNames.isPlace(document.word(at))) {
            return at + 2;
        }
        for (int stop = Math.min(end, at + 4); stop > at; stop--) {
            if (KnownNames.find(document, at, stop).isPresent()) {
                return stop;
            }
        }
        return at + 1;
    }

    private NameKind kindOfKnown(int at, int stop) {
        return KnownNames.find(document, at, stop)
                .map(KnownNames.KnownName::kind)
                .orElse(stop - at == 1 ? NameKind.UNKNOWN : NameKind.PERSON);
    }

    private boolean isTitleCase(Paragraph paragraph) {
        if (paragraph.kind() != BlockKind.HEADLINE && paragraph.kind() != BlockKind.SUBHEAD) {
            return false;
        }
        int capitals = 0;
        int words = 0;
        for (int i = paragraph.first(); i < paragraph.end(); i++) {
            if (document.token(i).isWord() && document.word(i).length() > 3) {
                words++;
                capitals += document.token(i).isCapital() ? 1 : 0;
            }
        }
        return 3 * capitals > 2 * words;
    }

    private boolean opensName(int at) {
        Token token = document.token(at);
        return token.isCapital()
                && (!FunctionWords.contains(token.word()) || isAcronym(token))
                && Character.isLetter(document.text().charAt(token.start()));
    }

    private boolean isAcronym(Token token) {
        return token.shape() == Token.Shape.UPPER && token.word().length() > 1;
    }

    private boolean continuesName(int at, int first) {
        if (opensName(at)) {
            return true;
        }
        // Theresa May, Will Self: only the days of the week are never surnames.
        return document.token(at).isCapital()
                && at == first + 1
                && GivenNames.contains(document.word(first))
                && !document.word(at).endsWith("day")
                && document.word(at).length() > 2;
    }

    private int runEnd(int first, int end) {
        int stop = first + 1;
        boolean organisation = opensOrganisation(first);
        while (stop < end) {
            if (continuesName(stop, first)) {
                organisation |= Nouns.isOrganisation(document.word(stop));
                stop++;
            } else if (SUFFIXES.contains(document.word(stop))) {
                stop++;
            } else if (PARTICLES.contains(document.word(stop)) && stop - first < 4) {
                int next = document.word(stop + 1).equals("la")
                                || document.word(stop + 1).equals("der")
                        ? stop + 2
                        : stop + 1;
                if (next >= end || !opensName(next)) {
                    break;
                }
                stop = next + 1;
            } else if (organisation && linkedEnd(stop, end) > stop) {
                stop = linkedEnd(stop, end);
            } else {
                break;
            }
        }
        return stop;
    }

    private boolean opensOrganisation(int at) {
        return Nouns.isOrganisation(document.word(at)) || document.word(at).equals("centers");
    }

    /** Behind the word that a link such as "of" or "for the" ties to an organisation's name. */
    private int linkedEnd(int at, int end) {
        String word = document.word(at);
        boolean second = word.equals("and")
                && at >= 2
                && document.token(at - 1).isCapital()
                && LINKS.contains(document.word(at - 2));
        if (!LINKS.contains(word) && !second) {
            return at;
        }
        int next = document.word(at + 1).equals("the") ? at + 2 : at + 1;
        return next < end && opensName(next) ? next + 1 : at;
    }

    private Optional<Name> classify(int start, int stop) {
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
        if (Nouns.isRole(document.word(end - 1))
                || isPeople(document.word(end - 1))
                || Titles.contains(document.word(end - 1))) {
            return Optional.empty();
        }
        return Optional.of(new Name(kindOf(first, end), first, first, end));
    }

    /** Where the name of a person starts in {@code [first, end)} behind titles and origins, or -1. */
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
        if (behindPlace < last && last - behindPlace <= 2) {
            return behindPlace;
        }
        while (start < last && (KnownNames.isOrigin(document.word(start)) || LINKS.contains(document.word(start)))) {
            start++;
            person |= start < last;
        }
        return person && start <= last ? start : -1;
    }

    /** {@code United States | Ada Roe}, as in "ambassador to the United States Ada Roe". */
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

    /** {@code Virginia Tech}, {@code Jordan River Foundation}: a place first, or a link behind. */
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
            return Nouns.isOutlet(last.word()) ? NameKind.OUTLET : NameKind.ORGANISATION;
        }
        if (isAcronym(last) && end - first == 1) {
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
                || end - first > 4) {
            return NameKind.ORGANISATION;
        }
        return NameKind.PERSON;
    }

    /** "Sunday on Facebook": an organisation's name is nobody's surname. */
    private boolean isKnownThing(int at) {
        return KnownNames.find(document, at, at + 1)
                .filter(known -> known.kind() == NameKind.OUTLET || known.kind() == NameKind.ORGANISATION)
                .filter(_ -> at == 0 || !GivenNames.contains(document.word(at - 1)))
                .isPresent();
    }

    /** {@code PolitiFact}, but not {@code McCain}: people seldom write a capital within their names. */
    private boolean hasInnerCapital(Token token) {
        String word = document.text().substring(token.start(), token.end());
        for (int i = 3; i < word.length(); i++) {
            if (Character.isUpperCase(word.charAt(i)) && Character.isLowerCase(word.charAt(i - 1))) {
                return !word.startsWith("Mac") && !word.startsWith("Fitz");
            }
        }
        return false;
    }

    /** {@code Iowa Democrats}: several people by what they have in common. */
    private static boolean isPeople(String word) {
        Nouns.Noun noun = Nouns.of(word);
        return noun.kind() == Nouns.Kind.PEOPLE
                && (Nouns.isRole(noun.singular()) || KnownNames.isOrigin(noun.singular()) || Nouns.isKnown(word));
    }

    private static boolean isDay(String word) {
        return FunctionWords.contains(word) && word.length() > 3 && (word.endsWith("day") || word.endsWith("."));
    }
}
