package dev.sourceline.engine.reference;

import dev.sourceline.engine.reference.MentionPhrase.Article;
import dev.sourceline.engine.reference.MentionPhrase.Nominal;
import dev.sourceline.engine.reference.Nouns.Noun;
import dev.sourceline.engine.syntax.Document;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Resolves common nouns: {@code the senator} has an antecedent, {@code a senator} introduces a new referent. */
final class NominalResolver {
    /** Nouns that can refer to nearly any person who has spoken. */
    private static final Set<String> ANYBODY =
            Set.of("man", "woman", "politician", "nominee", "candidate", "lawmaker", "billionaire");

    /** Determiners that make a noun non-specific. */
    private static final Set<String> UNCERTAIN =
            Set.of("a", "an", "no", "any", "every", "some", "another", "other", "each", "one");

    private final Document document;
    private final Salience salience;
    private final Map<String, PersonDescription> byWords = new HashMap<>();

    NominalResolver(Document document, Salience salience) {
        this.document = document;
        this.salience = salience;
    }

    PersonDescription resolve(Nominal nominal) {
        Optional<PersonDescription> before = antecedent(nominal);
        if (before.isPresent()) {
            return before.get();
        }
        String words = document.span(nominal.first(), nominal.reach()).in(document.text());
        boolean named = isNamed(nominal);
        PersonDescription someone = named
                ? PersonDescription.named(
                        withoutArticle(nominal), nominal.end() - nominal.first(), kindOf(nominal.noun()))
                : PersonDescription.unnamed(
                        words, kindOf(nominal.noun()), nominal.noun().gender());
        someone.addRole(nominal.noun().singular());
        someone.qualify(nominal.noun().singular(), qualifiers(nominal));
        byWords.putIfAbsent(key(nominal), someone);
        return someone;
    }

    Referent.Kind kindOf(Noun noun) {
        return switch (noun.kind()) {
            case PERSON -> Referent.Kind.PERSON;
            case PEOPLE -> Referent.Kind.GROUP;
            case ORGANISATION -> Nouns.isNewsroom(noun.singular()) ? Referent.Kind.OUTLET : Referent.Kind.ORGANISATION;
            case DOCUMENT, THING -> Referent.Kind.DOCUMENT;
        };
    }

    private Optional<PersonDescription> antecedent(Nominal nominal) {
        Noun noun = nominal.noun();
        if (nominal.article() == Article.INDEFINITE) {
            return Nouns.isInstitutional(noun.singular()) || isNamed(nominal) ? same(nominal) : Optional.empty();
        }
        Optional<PersonDescription> same = same(nominal);
        if (same.isPresent() || nominal.article() == Article.POSSESSIVE) {
            return same;
        }
        int token = nominal.first();
        return switch (noun.kind()) {
            case PERSON -> person(noun, token, isDeputy(nominal), qualifiers(nominal));
            case PEOPLE, THING -> salience.last(token, one -> one.hasRole(noun.singular()) && !one.isPerson());
            case DOCUMENT ->
                salience.last(token, one -> one.kind() == Referent.Kind.DOCUMENT && one.hasRole(noun.singular()));
            case ORGANISATION -> organisation(noun, token);
        };
    }

    private Optional<PersonDescription> same(Nominal nominal) {
        return Optional.ofNullable(byWords.get(key(nominal)));
    }

    /** {@code the deputy mayor} is not the mayor. */
    private boolean isDeputy(Nominal nominal) {
        return Nouns.isDeputy(nominal.noun().singular())
                || (nominal.head() > nominal.first() && Nouns.isDeputy(document.word(nominal.head() - 1)));
    }

    private static boolean isDeputy(PersonDescription one) {
        return one.hasRole("deputy") || one.hasRole("vice");
    }

    private RoleQualifiers qualifiers(Nominal nominal) {
        return RoleQualifiers.of(document, nominal.first(), nominal.head());
    }

    private Optional<PersonDescription> person(Noun noun, int token, boolean deputy, RoleQualifiers asked) {
        Optional<PersonDescription> holder = salience.last(
                token,
                one -> one.isPerson()
                        && (one.hasRole(noun.singular()) || (deputy && isDeputy(one)))
                        && isDeputy(one) == deputy
                        && (deputy || one.mayHold(noun.singular(), asked))
                        && one.gender().agreesWith(noun.gender()));
        return holder.isPresent() || !ANYBODY.contains(noun.singular())
                ? holder
                : salience.pronoun(
                        token,
                        Salience.Habit.STORY,
                        one -> one.isPerson() && one.gender().agreesWith(noun.gender()));
    }

    private Optional<PersonDescription> organisation(Noun noun, int token) {
        String word = noun.singular();
        Optional<PersonDescription> called = salience.last(token, one -> isCalled(one, word));
        if (called.isPresent()) {
            return called;
        }
        return Nouns.isNewsroom(word)
                ? salience.last(token, one -> one.kind() == Referent.Kind.OUTLET)
                : Nouns.isCompany(word)
                        ? salience.last(
                                token,
                                one -> one.kind() == Referent.Kind.ORGANISATION
                                        && one.isNamed()
                                        && !one.hasRole(PersonDescription.PLACE))
                        : Optional.empty();
    }

    private static boolean isCalled(PersonDescription one, String word) {
        if (one.isPerson()) {
            return false;
        }
        return one.hasRole(word)
                || (one.isNamed() && (" " + one.name().toLowerCase(Locale.ROOT) + " ").contains(" " + word + " "));
    }

    /** {@code the Roe campaign}: an organisation identified by a person's name counts as named. */
    private boolean isNamed(Nominal nominal) {
        if (nominal.noun().kind() != Nouns.Kind.ORGANISATION || nominal.noun().plural()) {
            return false;
        }
        int first = nominal.first();
        boolean opens = document.sentences().get(document.sentenceOf(first)).first() == first;
        for (int i = opens ? first + 1 : first; i < nominal.head(); i++) {
            if (document.token(i).isCapital() && !FunctionWords.contains(document.word(i))) {
                return !UNCERTAIN.contains(document.word(first));
            }
        }
        return false;
    }

    private String withoutArticle(Nominal nominal) {
        boolean article = switch (document.word(nominal.first())) {
            case "the", "a", "an" -> true;
            default -> false;
        };
        int first = article && nominal.first() + 1 < nominal.end() ? nominal.first() + 1 : nominal.first();
        return document.span(first, nominal.end()).in(document.text());
    }

    private String key(Nominal nominal) {
        return withoutArticle(nominal).toLowerCase(Locale.ROOT);
    }
}
