package dev.sourceline.alignment;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/** Tells whether a stretch holds words, in a row, that stand once in each of the two texts. */
final class Uniqueness {
    private static final int[] ROWS = {8, 32, 128};
    private static final long BASE = 0x9E3779B97F4A7C15L;

    /** Hashes of all rows of so many words in both texts; two that collide count as one that stands twice. */
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
    }

    private final Tokens tokens;
    private final int[] from;
    private final int[] to;
    // For each token how many before it are no white space.
    private final int[] rank;
    private final Map<Integer, Rows> byLength = new HashMap<>();

    Uniqueness(Tokens from, Tokens to) {
        this.tokens = from;
        this.from = withoutSpace(from);
        this.to = withoutSpace(to);
        this.rank = new int[from.count() + 1];
        for (int i = 0; i < from.count(); i++) {
            rank[i + 1] = rank[i] + (from.isSpace(i) ? 0 : 1);
        }
    }

    boolean standsOnce(Stretch stretch) {
        int first = rank[tokens.at(stretch.from())];
        int end = rank[tokens.at(stretch.from() + stretch.length())];
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

    private boolean standsOnce(int first, int end, int length) {
        Rows rows = byLength.computeIfAbsent(length, this::rows);
        for (int i = first; i + length <= end; i++) {
            long hash = rows.from[i];
            if (isOnce(rows.sortedFrom, hash) && isOnce(rows.sortedTo, hash)) {
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

    private static int[] withoutSpace(Tokens tokens) {
        int[] numbers = new int[tokens.count()];
        int count = 0;
        for (int i = 0; i < tokens.count(); i++) {
            if (!tokens.isSpace(i)) {
                numbers[count++] = tokens.numbers()[i];
            }
        }
        return Arrays.copyOf(numbers, count);
    }
}
