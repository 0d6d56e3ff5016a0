package dev.sourceline.engine.extraction;

import dev.sourceline.engine.syntax.Document;
import dev.sourceline.engine.syntax.Phrase;
import dev.sourceline.engine.syntax.Sentence;
import dev.sourceline.engine.syntax.Tag;
import java.util.Set;

/**
 * A cue verb where it stands: its sentence, and the verb group around it.
 *
 * @param group the auxiliaries, adverbs, the verb and its particle
 * @param verb the token of the verb itself
 * @param passive whether its grammatical subject is what is said, or who is told
 */
record CueSite(
        Document document, Sentence sentence, CueVerb cue, Phrase group, int verb, boolean passive, boolean negated) {
    private static final Set<String> FIRST_OR_SECOND = Set.of("i", "we", "you");

    /** Whether "I", "we" or "you" stands right before it. */
    boolean isFirstOrSecondPerson() {
        return FIRST_OR_SECOND.contains(document.word(group.first() - 1));
    }

    /** {@code I want to go} and {@code You like it} tell of a wish or a taste in passing. */
    boolean isOwnWish() {
        return isFirstOrSecondPerson() && !cue.takes(CueVerb.Frame.QUOTE);
    }

    Tag form() {
        return document.tag(verb);
    }

    boolean isInfinitive() {
        return form() == Tag.INFINITIVE && document.tag(group.first()) == Tag.TO;
    }

    boolean isFinite() {
        return form() == Tag.VERB
                || (form() != Tag.GERUND && !isInfinitive() && group.first() < verb)
                || hasAuxiliary();
    }

    private boolean hasAuxiliary() {
        for (int i = group.first(); i < verb; i++) {
            Tag tag = document.tag(i);
            if (tag == Tag.BE || tag == Tag.HAVE || tag == Tag.MODAL || tag == Tag.DO || isPassedOn(tag)) {
                return !isInfinitive();
            }
        }
        return false;
    }

    /** A verb before the verb in one group: {@code quoted her as saying}. */
    private static boolean isPassedOn(Tag tag) {
        return tag == Tag.VERB || tag == Tag.PARTICIPLE;
    }
}
