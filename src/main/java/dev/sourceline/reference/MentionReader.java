package dev.sourceline.reference;

import dev.sourceline.reference.Phrase.Article;
import dev.sourceline.reference.Phrase.Named;
import dev.sourceline.reference.Phrase.Nominal;
import dev.sourceline.reference.Phrase.Person;
import dev.sourceline.reference.Phrase.Pronoun;
import dev.sourceline.reference.Phrase.Several;
import dev.sourceline.syntax.Document;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Sees whether a mention is a pronoun, a name or a noun, and finds its head. */
final class MentionReader {
    private static final Map<String, Pronoun> PRONOUNS = Map.ofEntries(
            Map.entry("i", new Pronoun(Person.I, Gender.UNKNOWN)),
            Map.entry("me", new Pronoun(Person.I, Gender.UNKNOWN)),
            Map.entry("my", new Pronoun(Person.I, Gender.UNKNOWN)),
            Map.entry("we", new Pronoun(Person.WE, Gender.UNKNOWN)),
            Map.entry("us", new Pronoun(Person.WE, Gender.UNKNOWN)),
            Map.entry("our", new Pronoun(Person.WE, Gender.UNKNOWN)),
            Map.entry("you", new Pronoun(Person.YOU, Gender.UNKNOWN)),
            Map.entry("he", new Pronoun(Person.HE_OR_SHE, Gender.MALE)),
            Map.entry("him", new Pronoun(Person.HE_OR_SHE, Gender.MALE)),
            Map.entry("his", new Pronoun(Person.HE_OR_SHE, Gender.MALE)),
            Map.entry("himself", new Pronoun(Person.HE_OR_SHE, Gender.MALE)),
            Map.entry("she", new Pronoun(Person.HE_OR_SHE, Gender.FEMALE)),
            Map.entry("her", new Pronoun(Person.HE_OR_SHE, Gender.FEMALE)),
            Map.entry("herself", new Pronoun(Person.HE_OR_SHE, Gender.FEMALE)),
            Map.entry("it", new Pronoun(Person.IT, Gender.UNKNOWN)),
            Map.entry("its", new Pronoun(Person.IT, Gender.UNKNOWN)),
            Map.entry("they", new Pronoun(Person.THEY, Gender.UNKNOWN)),
            Map.entry("them", new Pronoun(Person.THEY, Gender.UNKNOWN)),
            Map.entry("their", new Pronoun(Person.THEY, Gender.UNKNOWN)),
            Map.entry("who", new Pronoun(Person.WHO, Gender.UNKNOWN)),
            Map.entry("whom", new Pronoun(Person.WHO, Gender.UNKNOWN)),
            Map.entry("which", new Pronoun(Person.WHO, Gender.UNKNOWN)),
            Map.entry("that", new Pronoun(Person.WHO, Gender.UNKNOWN)));

    /** Words behind which a noun phrase only tells more of its head. */
    private static final Set<String> BORDERS = Set.of(
            "of",
            "for",
            "from",
            "with",
            "in",
            "at",
            "on",
            "to",
            "by",
            "about",
            "over",
            "against",
            "near",
            "under",
            "inside",
            "among",
            "as",
            "who",
            "which",
            "that",
            "whose",
            "whom",
            "where",
            "after",
            "before",
            "including",
            "like",
            "close",
            "familiar",
            "such",
            "outside",
            "across",
            "between");

    private static final int LONGEST_NAME = 6;
    private static final Set<String> CUTS = Set.of(",", "-", "who", "which", ":", "[", ";");
    private static final Set<String> DEFINITE = Set.of("the", "this", "that", "these", "those", "both");
    private static final Set<String> POSSESSIVE = Set.of("his", "her", "its", "their", "my", "our", "your", "'s");

    private final Document document;
    private final NameFinder finder;

    MentionReader(Document document, NameFinder finder) {
        this.document = document;
        this.finder = finder;
    }

    /** Reads the mention that the tokens {@code [first, given)} make, at least one. */
    Phrase read(int first, int given) {
        Pronoun pronoun = PRONOUNS.get(document.word(first));
        boolean relative = pronoun != null
                && pronoun.person() == Person.WHO
                && !document.word(first).equals("that");
        if (pronoun != null
                && (given == first + 1 || relative)
                && !document.token(first).isAcronym()) {
            return pronoun;
        }
        int end = withApposedName(first, given);
        List<Name> names = new ArrayList<>();
        finder.find(first, end, names);
        int cut = cut(first, end);
        int core = core(first, cut, names);
        if (isCoordinated(first, core, names)) {
            return new Several(first, core);
        }
        Optional<Named> named = named(first, core, cut, end, names);
        return named.isPresent() ? named.get() : nominal(first, core, cut);
    }

    boolean continuesNounPhrase(int at) {
        return document.token(at).isWord()
                && !BORDERS.contains(document.word(at))
                && !document.word(at).equals("and");
    }

    boolean opensNounPhrase(int at) {
        return DEFINITE.contains(document.word(at))
                || POSSESSIVE.contains(document.word(at))
                || document.word(at).equals("a")
                || document.word(at).equals("an");
    }

    /** "the team's coach" may be all that is marked of "the team's coach, Ada Roe,". */
    private int withApposedName(int first, int end) {
        int comma = end < document.tokens().size() && document.word(end).equals(",") ? 1 : 0;
        int next = end + comma;
        if (next >= document.tokens().size()
                || !document.token(next).isCapital()
                || document.token(end - 1).isCapital()
                || Nouns.of(document.word(end - 1)).kind() != Nouns.Kind.PERSON
                || document.sentenceOf(next) != document.sentenceOf(first)) {
            return end;
        }
        List<Name> names = new ArrayList<>();
        finder.find(next, Math.min(next + LONGEST_NAME, document.tokens().size()), names);
        boolean apposed = !names.isEmpty()
                && names.getFirst().lead() == next
                && names.getFirst().isPerson();
        if (!apposed) {
            return end;
        }
        int behind = names.getFirst().end();
        return comma == 0
                        || document.word(behind).equals(",")
                        || document.word(behind).equals(".")
                ? behind
                : end;
    }

    /** Where the noun phrase gives way to an apposition or a relative clause; brackets belong to it. */
    private int cut(int first, int end) {
        int at = first + 1;
        while (at < end && !isCut(at)) {
            at = document.word(at).equals("(") ? behindBracket(at, end) : at + 1;
        }
        return Math.min(at, end);
    }

    private boolean isCut(int at) {
        boolean joins = document.word(at).equals("-") && document.token(at - 1).isCapital() && isCapital(at + 1);
        return CUTS.contains(document.word(at)) && !joins;
    }

    private boolean isCapital(int at) {
        return at < document.tokens().size() && document.token(at).isCapital();
    }

    private int behindBracket(int opening, int end) {
        int at = opening;
        while (at < end && !document.word(at).equals(")")) {
            at++;
        }
        return at + 1;
    }

    /** Where the noun phrase gives way to what only tells more of its head. */
    private int core(int first, int cut, List<Name> names) {
        for (int i = first + 1; i < cut; i++) {
            String word = document.word(i);
            boolean participle = word.endsWith("ing") && Nouns.isKnown(document.word(i - 1));
            boolean border = BORDERS.contains(word) && !document.token(i).isCapital();
            if (word.equals("(") || ((participle || border) && !isWithin(i, names))) {
                return i;
            }
        }
        return cut;
    }

    private static boolean isWithin(int token, List<Name> names) {
        for (Name name : names) {
            if (name.lead() < token && token < name.end()) {
                return true;
            }
        }
        return false;
    }

    private boolean isCoordinated(int first, int core, List<Name> names) {
        if (names.size() < 2 || names.get(0).end() >= core) {
            return false;
        }
        for (Name name : names) {
            if (name.first() < core && name.first() > first + 1 && isJoin(name.first() - 1)) {
                return names.get(0).end() < name.first();
            }
        }
        return false;
    }

    private boolean isJoin(int at) {
        return document.word(at).equals("and")
                || (document.word(at).equals("the") && document.word(at - 1).equals("and"));
    }

    private Optional<Named> named(int first, int core, int cut, int end, List<Name> names) {
        for (Name name : names) {
            boolean reachesHead = name.first() < core && name.end() >= core;
            boolean behindRole = !opensNounPhrase(first)
                    && name.isPerson()
                    && name.end() == cut
                    && name.first() > core
                    && name.lead() < name.first()
                    && headOf(first, core).kind() == Nouns.Kind.PERSON;
            boolean apposed = name.first() > cut
                    && name.lead() == cut + 1
                    && document.word(cut).equals(",")
                    && isApposition(headOf(first, core), name);
            if ((name.kind() != NameKind.ORIGIN || (name.first() == first && name.end() == end))
                    && (reachesHead || behindRole || apposed)) {
                return Optional.of(new Named(name, nounBefore(name, apposed, first, core)));
            }
        }
        return Optional.empty();
    }

    private static boolean isApposition(Nouns.Noun noun, Name name) {
        return switch (noun.kind()) {
            case PERSON -> name.isPerson() || name.kind() == NameKind.UNKNOWN;
            case ORGANISATION -> name.kind() == NameKind.OUTLET || name.kind() == NameKind.ORGANISATION;
            case PEOPLE, DOCUMENT, THING -> false;
        };
    }

    private Optional<Nouns.Noun> nounBefore(Name name, boolean apposed, int first, int core) {
        if (apposed) {
            return Optional.of(headOf(first, core));
        }
        return name.lead() > first
                        && !document.token(name.lead() - 1).isCapital()
                        && document.token(name.lead() - 1).isWord()
                ? Optional.of(Nouns.of(document.word(name.lead() - 1)))
                : Optional.empty();
    }

    private Nominal nominal(int first, int core, int cut) {
        int head = headAt(first, core);
        return new Nominal(headOf(first, core), first, head, core, cut, article(first, head));
    }

    private Nouns.Noun headOf(int first, int core) {
        return Nouns.of(document.word(headAt(first, core)));
    }

    /** The last noun that is known for one, for "two people briefed" are people; else the last word. */
    private int headAt(int first, int core) {
        for (int i = core - 1; i > first; i--) {
            if (Nouns.isKnown(document.word(i))) {
                return i;
            }
        }
        for (int i = core - 1; i > first; i--) {
            if (document.token(i).isWord()) {
                return i;
            }
        }
        return first;
    }

    private Article article(int first, int head) {
        String word = document.word(first);
        if (POSSESSIVE.contains(word)) {
            return Article.POSSESSIVE;
        }
        for (int i = first; i < head; i++) {
            if (document.word(i).equals("'s") || document.word(i).equals("'")) {
                return Article.POSSESSIVE;
            }
        }
        return DEFINITE.contains(word) && first < head ? Article.DEFINITE : Article.INDEFINITE;
    }
}
