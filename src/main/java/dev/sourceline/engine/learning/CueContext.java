package dev.sourceline.engine.learning;

import dev.sourceline.engine.syntax.NounPhrases;
import dev.sourceline.engine.syntax.Phrase;
import dev.sourceline.engine.syntax.Sentence;
import dev.sourceline.engine.syntax.Tag;
import java.util.Set;

/**
 * What stands around a word that may be a cue: its verb group, the phrases beside it and what seems to follow it.
 *
 * @param token the word itself
 * @param group its first auxiliary or adverb, or the word itself
 * @param auxiliaries a bit for each kind of auxiliary in the group
 * @param before the noun phrase before the group, empty where there is none
 * @param after the noun phrase behind the word, empty where there is none
 * @param complement a number for what opens the complement
 */
record CueContext(
        int token, Sentence sentence, int group, int auxiliaries, Phrase before, Phrase after, int complement) {
    private static final int FARTHEST = 8;
    private static final int SAYING = 0b11;
    private static final Set<String> NOBODY = Set.of("no", "nobody", "none", "neither", "nor");
    private static final Set<String> POSSIBLE = Set.of("might", "may", "could", "never");
    private static final Set<String> CONDITIONS = Set.of("if", "unless", "lest");

    static CueContext of(Signs signs, NounPhrases phrases, int token) {
        Sentence sentence = signs.sentence(token);
        int group = token;
        int auxiliaries = 0;
        while (group > sentence.first() && !signs.isQuoted(group - 1)) {
            Tag tag = signs.tag(group - 1);
            boolean part = tag.isAuxiliary() || tag == Tag.NOT || tag == Tag.ADVERB || tag == Tag.TO;
            if (!part) {
                break;
            }
            auxiliaries |= switch (tag) {
                case MODAL -> 1;
                case BE -> 2;
                case HAVE -> 4;
                case DO -> 8;
                case NOT -> 16;
                case TO -> 32;
                default -> 0;
            };
            group--;
        }
        Phrase before = signs.isQuoted(group - 1) ? new Phrase(group, group) : phrases.before(group, sentence.first());
        Phrase after = signs.isQuoted(token + 1)
                ? new Phrase(token + 1, token + 1)
                : new Phrase(token + 1, phrases.simpleFrom(token + 1, sentence.end()));
        return new CueContext(token, sentence, group, auxiliaries, before, after, complement(signs, token, sentence));
    }

    /** Whether the word at {@code token} is in the passive, as far as its group tells. */
    boolean isPassive(Signs signs) {
        return signs.tag(token) == Tag.PARTICIPLE && (auxiliaries & 2) != 0 && (auxiliaries & 4) == 0;
    }

    /** Whether a verb of saying tells that something was said: what nobody said, or might say, is left to the rules. */
    boolean isFactual(Signs signs) {
        int frames = signs.frames(token);
        if (frames != 0 && signs.tag(token + 1) == Tag.NOT) {
            return false;
        }
        if ((frames & SAYING) != SAYING) {
            return true;
        }
        String opening = signs.document().word(before.first());
        int outside = (before.isEmpty() ? group : before.first()) - 1;
        boolean inverted =
                signs.tag(outside) == Tag.HAVE || signs.document().word(outside).equals("should");
        boolean possible = false;
        for (int i = group; i < token; i++) {
            possible |= POSSIBLE.contains(signs.document().word(i));
        }
        return !possible
                && (auxiliaries & 16) == 0
                && !NOBODY.contains(opening)
                && !CONDITIONS.contains(signs.document().word(outside))
                && !inverted;
    }

    private static int complement(Signs signs, int token, Sentence sentence) {
        int limit = Math.min(sentence.end(), token + 1 + FARTHEST);
        for (int i = token + 1; i < limit; i++) {
            Tag tag = signs.tag(i);
            if (tag == Tag.THAT || tag == Tag.WH || tag == Tag.TO || tag == Tag.QUOTATION_MARK || tag == Tag.STOP) {
                return 1 + signs.tagNumber(i);
            }
            if (tag == Tag.BREAK || tag == Tag.COMMA) {
                return 50 + (signs.tag(i + 1) == Tag.QUOTATION_MARK ? 2 : 0) + (tag == Tag.COMMA ? 1 : 0);
            }
            if (tag.isFinite()) {
                return 60;
            }
        }
        return 0;
    }
}
