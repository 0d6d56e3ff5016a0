package dev.sourceline.engine.reference;

import dev.sourceline.engine.syntax.Document;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * The salience of referents at a position of the text: recently named ones rank first, speakers and subjects above others.
 */
final class Salience {
    /** The maximum distance from a pronoun to its antecedent, in sentences. */
    private static final int REACH = 8;

    /** The maximum distance from a nominal to its antecedent, in names. */
    private static final int MEMORY = 120;

    private static final double SENTENCE = -1.0;
    private static final double SUBJECT = 1.0;
    private static final double POSSESSIVE = -0.7;
    private static final double QUOTED = -1.5;
    private static final double DOUBTFUL = -2.0;
    private static final double GUESSED = -0.6;

    private final Document document;
    private final List<NameOccurrence> seen = new ArrayList<>();
    private final Map<PersonDescription, Integer> spokeIn = new HashMap<>();

    Salience(Document document) {
        this.document = document;
    }

    void see(NameOccurrence appearance) {
        seen.add(appearance);
        appearance.who().appear();
    }

    void spoke(PersonDescription who, int sentence) {
        spokeIn.put(who, sentence);
    }

    /** The antecedent of a pronoun at {@code token}. */
    Optional<PersonDescription> pronoun(int token, Habit habit, Predicate<PersonDescription> fits) {
        int sentence = document.sentenceOf(token);
        PersonDescription best = null;
        NameOccurrence told = null;
        double most = Double.NEGATIVE_INFINITY;
        int from = Math.max(0, seen.size() - MEMORY);
        for (int i = seen.size() - 1; i >= from; i--) {
            NameOccurrence appearance = seen.get(i);
            if (appearance.sentence() < sentence - REACH) {
                break;
            }
            if (appearance.first() < token && fits.test(appearance.who())) {
                double weight = weight(appearance, sentence, habit, told);
                if (weight > most) {
                    most = weight;
                    best = appearance.who();
                }
                if (told == null && appearance.subject() && !appearance.quoted()) {
                    told = appearance;
                }
            }
        }
        return Optional.ofNullable(best);
    }

    /** @param told who was last made the subject of the story: who spoke before has no privilege over that one */
    private double weight(NameOccurrence appearance, int sentence, Habit habit, @Nullable NameOccurrence told) {
        Integer spoke = spokeIn.get(appearance.who());
        if (spoke != null && told != null && told.who() != appearance.who() && spoke < told.sentence()) {
            spoke = null;
        }
        return SENTENCE * (sentence - appearance.sentence())
                + (appearance.subject() ? SUBJECT : 0)
                + (spoke != null && sentence - spoke <= REACH ? habit.speaker : 0)
                + (appearance.who().kind() == Referent.Kind.GROUP ? habit.group : 0)
                + (appearance.who().kind() == Referent.Kind.DOCUMENT ? habit.document : 0)
                + (appearance.who().isCertain() ? 0 : DOUBTFUL)
                + (isGuess(appearance.who()) ? GUESSED : 0)
                + (appearance.possessive() ? POSSESSIVE : 0)
                + (appearance.quoted() ? QUOTED : 0);
    }

    /**
     * Whether no given name, title or pronoun has confirmed a person yet, or the referent is a place, which "it" seldom refers to.
     */
    private static boolean isGuess(PersonDescription who) {
        return who.isPerson() ? who.gender() == Gender.UNKNOWN && who.isNamed() : who.hasRole(PersonDescription.PLACE);
    }

    /** The last referent named before {@code token} for which {@code fits} is true. */
    Optional<PersonDescription> last(int token, Predicate<PersonDescription> fits) {
        int from = Math.max(0, seen.size() - MEMORY);
        for (int i = seen.size() - 1; i >= from; i--) {
            NameOccurrence appearance = seen.get(i);
            if (appearance.first() < token && fits.test(appearance.who())) {
                return Optional.of(appearance.who());
            }
        }
        return Optional.empty();
    }

    /** The referent named directly before {@code token}, with or without a comma between. */
    Optional<PersonDescription> before(int token) {
        int from = Math.max(0, seen.size() - 4);
        for (int i = seen.size() - 1; i >= from; i--) {
            NameOccurrence appearance = seen.get(i);
            if (appearance.end() == token
                    || (appearance.end() == token - 1
                            && document.word(token - 1).equals(","))) {
                return Optional.of(appearance.who());
            }
        }
        return Optional.empty();
    }

    /** The weights of an antecedent's roles, besides being the nearest subject. */
    enum Habit {
        /** {@code "…," she said}: the previous speaker is the likely speaker again. */
        DIALOGUE(1.6, 0, 0),
        STORY(0.8, 0, 0),
        PLURAL(1.6, 1, -1.5);

        private final double speaker;
        private final double group;
        private final double document;

        Habit(double speaker, double group, double document) {
            this.speaker = speaker;
            this.group = group;
            this.document = document;
        }
    }
}
