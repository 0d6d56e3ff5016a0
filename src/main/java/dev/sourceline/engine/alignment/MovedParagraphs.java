package dev.sourceline.engine.alignment;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds moved text: whole paragraphs of several words, or consecutive sentences that moved together. Each must occur once in
 * both texts; a single sentence is not enough evidence.
 */
final class MovedParagraphs {
    private static final int SOME_WORDS = 5;

    private final DiffSentences from;
    private final DiffSentences to;
    // The index of the sentence with a number; -1 where it occurs more than once.
    private final Map<Integer, Integer> onceInFrom;
    private final Map<Integer, Integer> onceInTo;

    MovedParagraphs(DiffSentences from, DiffSentences to) {
        this.from = from;
        this.to = to;
        this.onceInFrom = once(from);
        this.onceInTo = once(to);
    }

    /**
     * The moved tokens, in the order of the first text.
     *
     * @param kept the runs that did not move
     */
    List<TokenRun> beside(List<TokenRun> kept) {
        boolean[] isKeptInFrom = new boolean[from.count()];
        boolean[] isKeptInTo = new boolean[to.count()];
        int next = 0;
        int nextTo = 0;
        for (TokenRun run : kept) {
            next = mark(from, next, run.from(), run.fromEnd(), isKeptInFrom);
            nextTo = mark(to, nextTo, run.to(), run.toEnd(), isKeptInTo);
        }
        List<TokenRun> moved = new ArrayList<>();
        int sentence = 0;
        while (sentence < from.count()) {
            int there = isKeptInFrom[sentence] ? -1 : partner(sentence, isKeptInTo);
            int count = there < 0 ? 1 : together(sentence, there, isKeptInFrom, isKeptInTo);
            if (there >= 0 && isFirm(sentence, there, count)) {
                add(sentence, there, withoutLikenessAtTheEnd(sentence, there, count, isKeptInTo), moved);
            }
            sentence += count;
        }
        return moved;
    }

    /** Marks the sentences that a run touches, starting where the run before ended. */
    private static int mark(DiffSentences sentences, int first, int start, int end, boolean[] marks) {
        int sentence = first;
        while (sentence < sentences.count() && sentences.endToken(sentence) <= start) {
            sentence++;
        }
        int at = sentence;
        while (at < sentences.count() && sentences.firstToken(at) < end) {
            marks[at++] = true;
        }
        return sentence;
    }

    private static Map<Integer, Integer> once(DiffSentences sentences) {
        Map<Integer, Integer> once = new HashMap<>();
        for (int i = 0; i < sentences.count(); i++) {
            once.merge(sentences.numbers()[i], i, (_, _) -> -1);
        }
        return once;
    }

    private int partner(int sentence, boolean[] isKeptInTo) {
        int number = from.numbers()[sentence];
        int there = onceInTo.getOrDefault(number, -1);
        return there >= 0 && !isKeptInTo[there] && onceInFrom.getOrDefault(number, -1) == sentence ? there : -1;
    }

    private int together(int sentence, int there, boolean[] isKeptInFrom, boolean[] isKeptInTo) {
        int count = 1;
        while (sentence + count < from.count()
                && there + count < to.count()
                && !isKeptInFrom[sentence + count]
                && !isKeptInTo[there + count]
                && from.numbers()[sentence + count] == to.numbers()[there + count]) {
            count++;
        }
        return count;
    }

    /** A sentence that occurs more than once is only certain in front of one that occurs once. */
    private int withoutLikenessAtTheEnd(int sentence, int there, int count, boolean[] isKeptInTo) {
        int last = count - 1;
        while (partner(sentence + last, isKeptInTo) != there + last) {
            last--;
        }
        return last + 1;
    }

    private boolean isFirm(int sentence, int there, int count) {
        int last = count - 1;
        int words = 0;
        for (int i = 0; i < count && words < SOME_WORDS; i++) {
            words += from.words(sentence + i);
        }
        boolean isWhole = from.beginsLine(sentence)
                && from.endsLine(sentence + last)
                && to.beginsLine(there)
                && to.endsLine(there + last);
        return words >= SOME_WORDS && (count > 1 || isWhole);
    }

    /** White space between two sentences may differ: one run ends there and another starts. */
    private void add(int sentence, int there, int count, List<TokenRun> moved) {
        for (int i = 0; i < count; i++) {
            int first = from.firstToken(sentence + i);
            moved.add(new TokenRun(first, to.firstToken(there + i), from.endToken(sentence + i) - first));
        }
    }
}
