package dev.sourceline.engine.learning;

import dev.sourceline.engine.syntax.Tag;
import dev.sourceline.engine.syntax.Token;

/** The features of a word that may be a cue. */
@SuppressWarnings("EnumOrdinal")
final class SiteFeatures {
    private static final int FAR = 9;
    private static final int FARTHEST = 100;

    private final Signs signs;

    SiteFeatures(Signs signs) {
        this.signs = signs;
    }

    /** Whether {@code token} can be a cue at all: verbs, nouns and adjectives outside quotations, and a few prepositions. */
    static boolean isPossible(Signs signs, int token) {
        Token word = signs.document().token(token);
        if (!word.isWord() || signs.isQuoted(token)) {
            return false;
        }
        return switch (signs.tag(token)) {
            case VERB, INFINITIVE, GERUND, PARTICIPLE, NOUN, ADJECTIVE -> true;
            case PREPOSITION -> word.is("according") || word.is("per") || word.is("for");
            default -> word.is("according");
        };
    }

    void of(CueContext cue, Features features) {
        int i = cue.token();
        int word = signs.word(i);
        int lemma = signs.lemma(i);
        int tag = signs.tagNumber(i);
        int frames = signs.frames(i);
        int next = signs.tagNumber(i + 1);
        int last = signs.tagNumber(i - 1);
        features.clear();
        features.add(1, lemma);
        features.add(2, word);
        features.add(3, tag);
        features.add(4, lemma, tag);
        features.add(6, signs.word(i + 1));
        features.add(7, signs.word(i - 1));
        features.add(8, next, tag);
        features.add(9, last, tag);
        features.add(10, last, tag, next);
        features.add(11, signs.tagNumber(i - 2), last);
        features.add(12, next, signs.tagNumber(i + 2));
        features.add(13, lemma, next);
        features.add(14, lemma, signs.word(i + 1));
        features.add(15, lemma, last);
        features.add(16, frames, next, tag);
        features.add(17, frames, signs.word(i + 1));
        features.add(18, frames, last, tag);
        features.add(19, signs.word(i + 2));
        features.add(20, signs.word(i - 2));
        features.add(21, cue.complement(), tag);
        features.add(22, lemma, cue.complement());
        features.add(23, frames, cue.complement(), tag);
        int quotedBefore = quotedBefore(cue);
        int quotedAfter = quotedAfter(cue);
        features.add(24, quotedBefore, quotedAfter, tag);
        features.add(25, frames, quotedBefore, quotedAfter);
        features.add(26, lemma, Math.min(quotedBefore, 1), Math.min(quotedAfter, 1));
        int head = cue.before().isEmpty() ? cue.group() - 1 : cue.before().end() - 1;
        features.add(27, signs.tagNumber(head), cue.before().isEmpty() ? 1 : 0, tag);
        features.add(28, signs.word(head), tag);
        features.add(29, lemma, signs.tagNumber(head));
        features.add(30, cue.auxiliaries(), tag);
        features.add(31, lemma, cue.auxiliaries());
        features.add(32, frames, cue.auxiliaries());
        features.add(33, signs.word(cue.group()), tag);
        features.add(34, suffix(i), tag);
        Token token = signs.document().token(i);
        features.add(35, token.shape().ordinal(), tag);
        int block = signs.document()
                .paragraphs()
                .get(cue.sentence().paragraph())
                .kind()
                .ordinal();
        features.add(36, block, tag);
        features.add(37, Math.min(i - cue.sentence().first(), 3), tag);
        features.add(38, Math.min(cue.sentence().end() - i, 5), tag);
        features.add(39, signs.tagNumber(cue.before().first() - 1), signs.tagNumber(head), tag);
        features.add(40, signs.word(cue.after().end()), tag);
        features.add(
                41,
                frames,
                signs.tagNumber(cue.after().end()),
                Math.min(cue.after().length(), 2));
        for (int bits = frames; bits != 0; bits &= bits - 1) {
            int frame = Integer.numberOfTrailingZeros(bits);
            features.add(42, frame, tag, next);
            features.add(43, frame, cue.complement(), tag);
            features.add(44, frame, quotedBefore, quotedAfter);
            features.add(45, frame, signs.tagNumber(head));
        }
        int finding = signs.finding(i);
        if (finding >= 0) {
            int rule = signs.rule(finding).rule().hashCode();
            features.add(46, rule);
            features.add(47, rule, lemma);
            features.add(48, rule, tag);
        } else {
            features.add(49, frames, tag);
            features.add(50, 0);
        }
    }

    private int suffix(int token) {
        String word = signs.document().word(token);
        return word.length() < 5 ? 0 : word.substring(word.length() - 3).hashCode();
    }

    /** How far before the cue a quotation ends in its sentence, in tokens; 0 for none. */
    private int quotedBefore(CueContext cue) {
        for (int i = cue.token() - 1; i >= Math.max(cue.sentence().first(), cue.token() - FARTHEST); i--) {
            if (signs.isQuoted(i)) {
                return distance(cue.token() - i);
            }
        }
        return 0;
    }

    private int quotedAfter(CueContext cue) {
        for (int i = cue.token() + 1; i < Math.min(cue.sentence().end(), cue.token() + FARTHEST); i++) {
            if (signs.isQuoted(i)) {
                return distance(i - cue.token());
            }
        }
        return signs.tag(cue.sentence().end() - 1) == Tag.BREAK ? FAR : 0;
    }

    private static int distance(int tokens) {
        return tokens < 4 ? tokens : tokens < 8 ? 4 : 5;
    }
}
