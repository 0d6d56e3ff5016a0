package dev.sourceline.engine.reference;

import dev.sourceline.engine.syntax.Document;
import dev.sourceline.engine.syntax.Token;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Maps the names of one text to their bearers: full names first, then the short forms that refer to them. */
final class NameBook {
    private static final Set<String> PLACING =
            Set.of("in", "at", "from", "to", "near", "of", "the", "for", "across", "outside", "a", "an");

    private final Document document;
    private final People people;
    private final Organisations organisations;

    NameBook(Document document, List<Name> names) {
        this.document = document;
        this.people = new People(document);
        this.organisations = new Organisations(document);
        for (Name name : names) {
            if (isFullPerson(name)) {
                people.full(name);
            } else if (isThing(name)) {
                organisations.add(name);
            }
        }
        addAcronymsInBrackets(names);
    }

    /** The bearer of a name; empty for names of origin such as {@code Ukrainian}. */
    Optional<PersonDescription> find(Name name) {
        if (isFullPerson(name)) {
            return Optional.of(people.full(name));
        }
        if (name.length() == 1 && isSurname(name)) {
            return Optional.of(people.surname(name, true));
        }
        if (name.kind() == NameKind.ORIGIN) {
            return Optional.empty();
        }
        if (isThing(name)) {
            return Optional.of(organisations.of(name));
        }
        return Optional.of(name.isPerson() ? people.surname(name, true) : single(name));
    }

    /** {@code Paris claims}: a surname, where a Valeska Paris is known and no preposition makes the word a place. */
    private boolean isSurname(Name name) {
        return people.hasSurname(people.surnameOf(name))
                && !PLACING.contains(document.word(name.first() - 1))
                && (name.kind() == NameKind.PERSON
                        || document.token(name.first()).shape() == Token.Shape.CAPITAL);
    }

    PersonDescription outlet(String name) {
        return organisations.outlet(name);
    }

    PersonDescription author(String name) {
        return people.author(name);
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

    private PersonDescription single(Name name) {
        String word = people.surnameOf(name);
        boolean surname = people.hasSurname(word);
        boolean article = document.word(name.first() - 1).equals("the");
        Optional<PersonDescription> whole = article || !surname ? organisations.part(word) : Optional.empty();
        return whole.or(() -> surname ? Optional.empty() : people.byGivenName(word))
                .orElseGet(() -> people.surname(name, GivenNames.contains(word)));
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
                organisations.alias(shorter, longer);
            }
        }
    }
}
