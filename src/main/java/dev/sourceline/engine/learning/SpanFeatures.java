package dev.sourceline.engine.learning;

import dev.sourceline.engine.syntax.Phrase;
import dev.sourceline.engine.syntax.Tag;
import java.util.Optional;

/** The features of the words around a cue that may be its content, its source or parts of it. */
@SuppressWarnings("EnumOrdinal")
final class SpanFeatures {
    private static final Optional<RuleFinding> NONE = Optional.empty();

    private final Signs signs;
    private final CueContext cue;
    private final int lemma;
    private final int frames;
    private final int cueTag;
    private final int passive;
    private final Optional<RuleFinding> finding;
    private final int rule;
    private final int[] commas;
    private final int[] verbs;
    private final int[] hints;
    private final Phrase window;
    private final int quotes;
    private final Phrase subject;
    private final int clauseEnd;
    private final int objectEnd;

    SpanFeatures(Signs signs, CueContext cue, Phrase window) {
        this.signs = signs;
        this.cue = cue;
        this.window = window;
        this.lemma = signs.lemma(cue.token());
        this.frames = signs.frames(cue.token());
        this.cueTag = signs.tagNumber(cue.token());
        this.passive = cue.isPassive(signs) ? 1 : 0;
        int index = signs.finding(cue.token());
        this.finding = index < 0 ? NONE : Optional.of(signs.rule(index));
        this.rule = finding.map(one -> one.rule().hashCode()).orElse(0);
        this.commas = new int[window.length()];
        this.verbs = new int[window.length()];
        this.hints = new int[window.length()];
        int behind = cue.token() + 1;
        boolean last = behind >= cue.sentence().end();
        this.subject = signs.clauses().subject(cue.group(), cue.sentence()).orElse(cue.before());
        this.clauseEnd = last ? behind : signs.clauses().clauseEnd(behind, cue.sentence());
        this.objectEnd = last ? behind : signs.clauses().objectEnd(behind, cue.sentence());
        this.quotes = hasQuotation() ? 1 : 0;
        count();
    }

    /** The features of the label of {@code token}. */
    void node(int token, Features features) {
        int at = token - window.first();
        int offset = token - cue.token();
        int side = side(token);
        int tag = signs.tagNumber(token);
        int word = signs.word(token);
        int quoted = signs.isQuoted(token) ? 1 : 0;
        int near = Math.max(-12, Math.min(12, offset));
        int hint = hints[at];
        features.clear();
        features.add(1, word, side);
        features.add(2, word);
        features.add(3, tag, side);
        features.add(4, signs.tagNumber(token - 1), tag, side);
        features.add(5, tag, signs.tagNumber(token + 1), side);
        features.add(6, signs.word(token - 1), side);
        features.add(7, signs.word(token + 1), side);
        features.add(8, near);
        features.add(9, near, tag);
        features.add(10, quoted, side, quotes);
        features.add(11, lemma, side);
        features.add(12, frames, side, tag);
        if (offset >= -4 && offset <= 4) {
            features.add(13, lemma, offset);
            features.add(14, cueTag, offset, tag);
        }
        features.add(15, Math.min(commas[at], 4), side, quoted);
        features.add(16, Math.min(verbs[at], 3), side, quoted);
        features.add(17, Math.min(verbs[at], 3), Math.min(commas[at], 3), side);
        int phrase = cue.before().contains(token) ? 1 : cue.after().contains(token) ? 2 : 0;
        features.add(18, phrase, side, tag);
        features.add(19, phrase, signs.tagNumber(cue.after().end()), tag);
        features.add(20, phrase, frames, passive);
        features.add(21, cueTag, side, tag);
        features.add(22, cue.complement(), side, quoted);
        features.add(23, cue.complement(), side, Math.min(commas[at], 2));
        features.add(24, passive, side, tag);
        features.add(25, lemma, side, quoted);
        features.add(26, hint);
        features.add(27, hint, rule);
        features.add(28, hint, tag);
        features.add(29, hint, side, quoted);
        features.add(30, hint, Math.min(commas[at], 3), side);
        int subjectHint = subject.contains(token) ? 1 : 0;
        features.add(32, subjectHint, phrase, side);
        features.add(33, subjectHint, tag, passive);
        features.add(34, subjectHint, hint);
        features.add(35, clauseHint(token), side, hint);
        features.add(36, clauseHint(token), cueTag, quoted);
        features.add(37, clauseHint(token), frames);
        for (int bits = frames; bits != 0; bits &= bits - 1) {
            features.add(31, Integer.numberOfTrailingZeros(bits), side, quoted);
        }
    }

    /** The features of the step from {@code token - 1} to {@code token}. */
    void edge(int token, Features features) {
        int at = token - window.first();
        int side = side(token);
        int tag = signs.tagNumber(token);
        int before = signs.tagNumber(token - 1);
        features.clear();
        features.add(101, side);
        features.add(102, before, tag);
        features.add(103, before, side);
        features.add(104, tag, side);
        features.add(105, isGrammar(token) ? signs.word(token) : tag, side);
        features.add(106, isGrammar(token - 1) ? signs.word(token - 1) : before, side);
        features.add(107, quoteStep(token), side);
        features.add(108, hints[at - 1], hints[at]);
        features.add(109, hints[at - 1], hints[at], tag);
        features.add(110, token == cue.after().end() ? 1 : token == cue.before().first() ? 2 : 0, side);
        features.add(112, token == clauseEnd ? 1 : 0, token == objectEnd ? 1 : 0, token > cue.token() ? 1 : 0);
        features.add(113, token == clauseEnd ? 1 : 0, token == objectEnd ? 1 : 0, hints[at]);
        features.add(114, token == subject.first() ? 1 : token == subject.end() ? 2 : 0, side);
        if (token > cue.token() && token <= cue.token() + 2) {
            features.add(111, lemma, token - cue.token());
        }
    }

    private void count() {
        int commaCount = 0;
        int verbCount = 0;
        for (int i = cue.token() + 1; i < window.end(); i++) {
            commaCount += isBorder(signs.tag(i)) && !signs.isQuoted(i) ? 1 : 0;
            commas[i - window.first()] = commaCount;
            verbs[i - window.first()] = verbCount;
            verbCount += signs.tag(i).isFinite() ? 1 : 0;
        }
        commaCount = 0;
        verbCount = 0;
        for (int i = cue.token() - 1; i >= window.first(); i--) {
            commas[i - window.first()] = commaCount;
            commaCount += isBorder(signs.tag(i)) && !signs.isQuoted(i) ? 1 : 0;
            verbs[i - window.first()] = verbCount;
            verbCount += signs.tag(i).isFinite() ? 1 : 0;
        }
        for (int i = window.first(); i < window.end(); i++) {
            hints[i - window.first()] = finding.isPresent() ? hint(finding.get(), i) : 0;
        }
    }

    private static int hint(RuleFinding found, int token) {
        if (found.hasContentAt(token)) {
            return 1 + Label.CONTENT.ordinal();
        }
        if (found.mention().filter(mention -> mention.contains(token)).isPresent()) {
            return 1 + Label.SOURCE.ordinal();
        }
        if (found.cue().filter(group -> group.contains(token)).isPresent()) {
            return 1 + Label.CUE.ordinal();
        }
        return 1 + Label.OUTSIDE.ordinal();
    }

    private boolean hasQuotation() {
        for (int i = window.first(); i < window.end(); i++) {
            if (signs.isQuoted(i)) {
                return true;
            }
        }
        return false;
    }

    private int quoteStep(int token) {
        int before = signs.document().quotationOf(token - 1);
        int now = signs.document().quotationOf(token);
        return before == now ? (now < 0 ? 0 : 1) : before < 0 ? 2 : now < 0 ? 3 : 4;
    }

    /** Whether the clause or the object behind the cue reaches to {@code token}. */
    private int clauseHint(int token) {
        return token <= cue.token() ? 0 : 1 + (token < clauseEnd ? 1 : 0) + (token < objectEnd ? 2 : 0);
    }

    private boolean isGrammar(int token) {
        return switch (signs.tag(token)) {
            case NOUN, NAME, ADJECTIVE, NUMBER, VERB, INFINITIVE, GERUND, PARTICIPLE, OTHER -> false;
            default -> true;
        };
    }

    private int side(int token) {
        if (token == cue.token()) {
            return 0;
        }
        if (token < cue.token()) {
            return token >= cue.group() ? 1 : token >= cue.sentence().first() ? 2 : 3;
        }
        return token < cue.sentence().end() ? 4 : 5;
    }

    private static boolean isBorder(Tag tag) {
        return tag == Tag.COMMA || tag == Tag.BREAK;
    }
}
