package dev.sourceline.engine.reference;

import dev.sourceline.engine.reference.MentionPhrase.Named;
import dev.sourceline.engine.reference.MentionPhrase.Nominal;
import dev.sourceline.engine.reference.MentionPhrase.Person;
import dev.sourceline.engine.reference.MentionPhrase.Pronoun;
import dev.sourceline.engine.reference.MentionPhrase.Several;
import dev.sourceline.engine.syntax.Document;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Determines the form of a mention (pronoun, name or nominal) and its head. */
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

    private static final int LONGEST_NAME = 6;
    private final Document document;
    private final NameFinder finder;
    private final NounPhraseBorders nouns;

    MentionReader(Document document, NameFinder finder) {
        this.document = document;
        this.finder = finder;
        this.nouns = new NounPhraseBorders(document);
    }

    /** Reads the mention of the tokens {@code [first, given)}, which is not empty. */
    MentionPhrase read(int first, int given) {
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
        int cut = isEnumeration(first, end) ? end : nouns.cut(first, end);
        int core = nouns.core(first, cut, names);
        if (isCoordinated(first, core, names)) {
            return new Several(first, core);
        }
        Optional<Named> named = named(first, core, cut, end, names);
        return named.isPresent() ? named.get() : nominal(first, core, cut);
    }

    /** {@code the team's coach, Ada Roe,}: extends a mention {@code the team's coach} to the apposed name. */
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

    /** {@code Roe, Doe and Vogt} and {@code skippers, dockers and boatmen}, but not {@code Roe, mayor and skipper}. */
    private boolean isEnumeration(int first, int end) {
        int commas = 0;
        int conjunctions = 0;
        for (int i = first + 1; i < end; i++) {
            boolean comma = document.word(i).equals(",");
            boolean conjunction = document.word(i).equals("and");
            commas += comma ? 1 : 0;
            conjunctions += conjunction ? 1 : 0;
            boolean lateComma = comma && conjunctions > 0;
            boolean other = !comma && !conjunction && (!nouns.continues(i) || nouns.opens(i));
            boolean unlike = (comma || conjunction)
                    && i - 1 > first
                    && document.token(i - 1).isCapital()
                            != document.token(end - 1).isCapital();
            if (lateComma || other || unlike) {
                return false;
            }
        }
        return commas > 0 && conjunctions == 1 && !nouns.opens(first);
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
            boolean behindRole = !nouns.opens(first)
                    && name.isPerson()
                    && name.end() == cut
                    && name.first() > core
                    && name.lead() < name.first()
                    && nouns.headOf(first, core).kind() == Nouns.Kind.PERSON;
            boolean apposed = name.first() > cut
                    && name.lead() == cut + 1
                    && document.word(cut).equals(",")
                    && isApposition(nouns.headOf(first, core), name);
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
            // A source with a person's name is a person, even if no lexicon lists its noun as a role.
            case THING -> name.isPerson();
            case PEOPLE, DOCUMENT -> false;
        };
    }

    private Optional<Nouns.Noun> nounBefore(Name name, boolean apposed, int first, int core) {
        if (apposed) {
            return Optional.of(nouns.headOf(first, core));
        }
        return name.lead() > first
                        && !document.token(name.lead() - 1).isCapital()
                        && document.token(name.lead() - 1).isWord()
                ? Optional.of(Nouns.of(document.word(name.lead() - 1)))
                : Optional.empty();
    }

    private Nominal nominal(int first, int core, int cut) {
        int head = nouns.headAt(first, core);
        return new Nominal(nouns.headOf(first, core), first, head, core, cut, nouns.article(first, head));
    }
}
