package dev.sourceline.engine.alignment;

import dev.sourceline.engine.text.Span;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Tells whether a block contains a run of words that occurs once in each of the two texts. */
final class UniqueWordRuns {
    private static final int FEW = 4;
    private static final int MOST_SEEN = 64;
    private static final int[] ROWS = {8, 32, 128};
    // Next to different text, two equal words may match by chance.
    private static final int EDGE = 2;
    private static final long BASE = 0x9E3779B97F4A7C15L;

    /** Hashes of all word runs of one length in both texts; colliding runs count as occurring twice. */
    private static final class Rows {
        final long[] from;
        final long[] sortedFrom;
        final long[] sortedTo;

        Rows(long[] from, long[] to) {
            this.from = from;
            this.sortedFrom = from.clone();
            this.sortedTo = to;
            Arrays.sort(sortedFrom);
            Arrays.sort(sortedTo);
        }

        /** Whether the run that starts with this word of the first text occurs once in each text. */
        boolean standsOnce(int word) {
            return isOnce(sortedFrom, from[word]) && isOnce(sortedTo, from[word]);
        }
    }

    private final DiffTokens tokens;
    private final int[] from;
    private final int[] to;
    // The number of words before each token.
    private final int[] rank;
    private final Map<Integer, Rows> byLength = new HashMap<>();

    UniqueWordRuns(DiffTokens from, DiffTokens to) {
        this.tokens = from;
        this.from = words(from);
        this.to = words(to);
        this.rank = new int[from.count() + 1];
        for (int i = 0; i < from.count(); i++) {
            rank[i + 1] = rank[i] + (from.isWord(i) ? 1 : 0);
        }
    }

    boolean standsOnce(MatchingBlock block) {
        int first = rank(block.from()) + EDGE;
        int end = rank(block.from() + block.length()) - EDGE;
        int words = end - first;
        if (words < ROWS[0]) {
            return words > 0 && standsOnce(first, end, words);
        }
        for (int length : ROWS) {
            if (length <= words && standsOnce(first, end, length)) {
                return true;
            }
        }
        return false;
    }

    /**
     * Whether the run at the start or at the end of a part occurs once in each text; the whole part where it is shorter.
     */
    boolean standsOnceAtAnEnd(Span part) {
        int first = rank(part.start());
        int end = rank(part.end());
        int length = Math.min(end - first, ROWS[0]);
        return length > 0
                && (standsOnce(first, Math.min(end, first + length + EDGE), length)
                        || standsOnce(Math.max(first, end - length - EDGE), end, length));
    }

    /** Whether most words of these parts are in runs that occur more than once in one of the texts. */
    boolean areMostlyAlike(List<Span> parts) {
        Rows rows = byLength.computeIfAbsent(FEW, this::rows);
        int seen = 0;
        int alike = 0;
        for (Span part : parts) {
            int end = rank(part.end()) - FEW;
            int first = rank(part.start());
            for (int i = first; i <= end; i += 1 + (end - first) / MOST_SEEN) {
                seen++;
                alike += rows.standsOnce(i) ? 0 : 1;
            }
        }
        return 2 * alike > seen;
    }

    int words(Span part) {
        return rank(part.end()) - rank(part.start());
    }

    /** The number of words before a position. */
    private int rank(int place) {
        int token = tokens.at(place);
        return rank[token < 0 ? -token - 1 : token];
    }

    private boolean standsOnce(int first, int end, int length) {
        Rows rows = byLength.computeIfAbsent(length, this::rows);
        for (int i = first; i + length <= end; i++) {
            if (rows.standsOnce(i)) {
                return true;
            }
        }
        return false;
    }

    private Rows rows(int length) {
        return new Rows(hashes(from, length), hashes(to, length));
    }

    private static long[] hashes(int[] numbers, int length) {
        long[] hashes = new long[Math.max(0, numbers.length - length + 1)];
        long power = 1;
        for (int i = 1; i < length; i++) {
            power *= BASE;
        }
        long hash = 0;
        for (int i = 0; i < numbers.length; i++) {
            if (i >= length) {
                hash -= power * (numbers[i - length] + 1L);
            }
            hash = hash * BASE + numbers[i] + 1;
            if (i + 1 >= length) {
                hashes[i + 1 - length] = hash;
            }
        }
        return hashes;
    }

    private static boolean isOnce(long[] sorted, long hash) {
        int at = Arrays.binarySearch(sorted, hash);
        return at >= 0 && (at == 0 || sorted[at - 1] != hash) && (at + 1 == sorted.length || sorted[at + 1] != hash);
    }

    private static int[] words(DiffTokens tokens) {
        int[] numbers = new int[tokens.count()];
        int count = 0;
        for (int i = 0; i < tokens.count(); i++) {
            if (tokens.isWord(i)) {
                numbers[count++] = tokens.numbers()[i];
            }
        }
        return Arrays.copyOf(numbers, count);
    }
}
