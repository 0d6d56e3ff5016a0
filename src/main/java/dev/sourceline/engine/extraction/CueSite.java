package dev.sourceline.engine.extraction;

import dev.sourceline.engine.syntax.Document;
import dev.sourceline.engine.syntax.Phrase;
import dev.sourceline.engine.syntax.Sentence;
import dev.sourceline.engine.syntax.Tag;
import java.util.Set;

/**
 * An occurrence of a cue verb, with its sentence and verb group.
 *
 * @param group the auxiliaries, adverbs, the verb and its particle
 * @param verb the token of the verb itself
 * @param passive whether its grammatical subject is the content or the addressee
 */
record CueSite(
        Document document, Sentence sentence, CueVerb cue, Phrase group, int verb, boolean passive, boolean negated) {
    private static final Set<String> FIRST_OR_SECOND = Set.of("i", "we", "you");

    /** Whether {@code I}, {@code we} or {@code you} directly precedes it. */
    boolean isFirstOrSecondPerson() {
        return FIRST_OR_SECOND.contains(document.word(group.first() - 1));
    }

    /**
     * {@code I want to go}, {@code You like it}: a wish or taste of the first or second person, which is not an attribution.
     */
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

    /** {@code quoted her as saying}: whether the tag is that of a verb before the verb in one group. */
    private static boolean isPassedOn(Tag tag) {
        return tag == Tag.VERB || tag == Tag.PARTICIPLE;
    }
}
