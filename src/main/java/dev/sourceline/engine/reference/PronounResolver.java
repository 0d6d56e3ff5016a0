package dev.sourceline.engine.reference;

import dev.sourceline.engine.reference.MentionPhrase.Nominal;
import dev.sourceline.engine.reference.MentionPhrase.Pronoun;
import dev.sourceline.engine.syntax.Document;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Finds the antecedent of a pronoun. */
final class PronounResolver {
    private static final int LONGEST_ANTECEDENT = 6;

    private final Document document;
    private final MentionReader reader;
    private final NounPhraseBorders nouns;
    private final Salience salience;
    private final NominalResolver nominals;
    private final Interview interview;
    private final Optional<PersonDescription> publisher;
    private final Optional<PersonDescription> author;
    private final Map<MentionPhrase.Person, PersonDescription> unknown = new EnumMap<>(MentionPhrase.Person.class);

    PronounResolver(
            Document document,
            MentionReader reader,
            Salience salience,
            NominalResolver nominals,
            Interview interview,
            Optional<PersonDescription> publisher,
            Optional<PersonDescription> author) {
        this.document = document;
        this.reader = reader;
        this.nouns = new NounPhraseBorders(document);
        this.salience = salience;
        this.nominals = nominals;
        this.interview = interview;
        this.publisher = publisher;
        this.author = author;
    }

    /**
     * The referent of the pronoun at {@code token}.
     *
     * @param quoting whether a direct quotation is attributed to it
     * @param named the referents named in its content; a speaker does not name himself, so they are excluded
     */
    PersonDescription resolve(Pronoun pronoun, int token, boolean quoting, Set<PersonDescription> named) {
        Optional<PersonDescription> who = switch (pronoun.person()) {
            case HE_OR_SHE ->
                salience.pronoun(
                        token,
                        quoting ? Salience.Habit.DIALOGUE : Salience.Habit.STORY,
                        one -> one.isPerson() && one.gender().agreesWith(pronoun.gender()) && !named.contains(one));
            case IT ->
                salience.pronoun(
                        token, Salience.Habit.STORY, one -> !one.isPerson() && one.kind() != Referent.Kind.GROUP);
            case THEY -> salience.pronoun(token, Salience.Habit.PLURAL, one -> !one.isPerson());
            case WHO -> salience.before(token).or(() -> nounBefore(token));
            case WE -> document.isQuoted(token) ? Optional.empty() : publisher;
            case I ->
                document.isQuoted(token)
                        ? Optional.empty()
                        : interview.speakerAt(token).or(() -> author);
            case YOU -> document.isQuoted(token) ? Optional.empty() : interview.addresseeAt(token);
        };
        who.ifPresent(one -> one.learn(pronoun.gender()));
        return who.orElseGet(() -> unknown(pronoun, token));
    }

    /** {@code the experts who say}: the noun phrase that is the antecedent of a relative pronoun. */
    private Optional<PersonDescription> nounBefore(int token) {
        int end = token > 0 && document.word(token - 1).equals(",") ? token - 1 : token;
        int first = end;
        while (first > 0
                && end - first < LONGEST_ANTECEDENT
                && document.sentenceOf(first - 1) == document.sentenceOf(token)
                && nouns.continues(first - 1)) {
            first--;
            if (nouns.opens(first)) {
                break;
            }
        }
        return first < end && reader.read(first, end) instanceof Nominal nominal
                ? Optional.of(nominals.resolve(nominal))
                : Optional.empty();
    }

    /** A new referent for a pronoun without an antecedent; "I", "we" and "you" each have one for the whole text. */
    private PersonDescription unknown(Pronoun pronoun, int token) {
        PersonDescription someone = PersonDescription.unnamed(
                document.token(token).span().in(document.text()), kindOf(pronoun.person()), pronoun.gender());
        return switch (pronoun.person()) {
            case I, WE, YOU -> unknown.computeIfAbsent(pronoun.person(), _ -> someone);
            case HE_OR_SHE, IT, THEY, WHO -> someone;
        };
    }

    private static Referent.Kind kindOf(MentionPhrase.Person person) {
        return switch (person) {
            case I, YOU, HE_OR_SHE, WHO -> Referent.Kind.PERSON;
            case WE, THEY -> Referent.Kind.GROUP;
            case IT -> Referent.Kind.ORGANISATION;
        };
    }
}
