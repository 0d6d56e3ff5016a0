package dev.sourceline.engine.alignment;

import java.util.ArrayList;
import java.util.List;

/** Joins pairs of tokens to runs, and drops runs that match by chance. */
final class TokenRuns {
    private static final int FEW_WORDS = 4;
    private static final int MOST = 10_000;

    private final DiffTokens from;
    private final DiffTokens to;

    TokenRuns(DiffTokens from, DiffTokens to) {
        this.from = from;
        this.to = to;
    }

    /**
     * The runs in reading order.
     *
     * @param partners for each token of the first text its position in the second, ascending, or -1
     */
    List<TokenRun> of(int[] partners) {
        List<TokenRun> runs = withoutChance(joined(partners));
        return runs.size() <= MOST ? runs : longest(runs);
    }

    /** More runs than this would make an answer many times as long as the texts. */
    private List<TokenRun> longest(List<TokenRun> runs) {
        int[] lengths = runs.stream().mapToInt(this::length).sorted().toArray();
        int least = lengths[lengths.length - MOST];
        return runs.stream().filter(run -> length(run) >= least).limit(MOST).toList();
    }

    private static List<TokenRun> joined(int[] partners) {
        List<TokenRun> runs = new ArrayList<>();
        for (int i = 0; i < partners.length; i++) {
            if (partners[i] >= 0) {
                int first = i;
                while (i + 1 < partners.length && partners[i + 1] == partners[i] + 1) {
                    i++;
                }
                runs.add(new TokenRun(first, partners[first], i + 1 - first));
            }
        }
        return runs;
    }

    /** A few equal words between two longer differences match by chance. */
    private List<TokenRun> withoutChance(List<TokenRun> runs) {
        TokenRun begin = new TokenRun(0, 0, 0);
        TokenRun end = new TokenRun(from.count(), to.count(), 0);
        List<TokenRun> kept = new ArrayList<>();
        for (int i = 0; i <= runs.size(); i++) {
            TokenRun next = i < runs.size() ? runs.get(i) : end;
            while (!kept.isEmpty()
                    && isChance(kept.size() > 1 ? kept.get(kept.size() - 2) : begin, kept.getLast(), next)) {
                kept.removeLast();
            }
            kept.add(next);
        }
        kept.removeLast();
        return kept;
    }

    private boolean isChance(TokenRun before, TokenRun run, TokenRun after) {
        int gap = Math.min(gap(before, run), gap(run, after));
        int words = words(run);
        return gap > 0 && !isLineBreak(run) && (words == 0 || (words < FEW_WORDS && length(run) <= gap));
    }

    /** Differences in two paragraphs are kept apart. */
    private boolean isLineBreak(TokenRun run) {
        return run.count() == 1 && from.breaksLine(run.from());
    }

    private int gap(TokenRun one, TokenRun next) {
        return Math.max(
                from.start(next.from()) - from.start(one.fromEnd()), to.start(next.to()) - to.start(one.toEnd()));
    }

    private int length(TokenRun run) {
        return from.start(run.fromEnd()) - from.start(run.from());
    }

    /** The number of words, counted up to {@link #FEW_WORDS}. */
    private int words(TokenRun run) {
        int words = 0;
        for (int i = run.from(); i < run.fromEnd() && words < FEW_WORDS; i++) {
            if (from.isWord(i)) {
                words++;
            }
        }
        return words;
    }
}
