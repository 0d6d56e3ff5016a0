package dev.sourceline.engine.alignment;

import java.util.Arrays;

/**
 * The longest increasing subsequence of elements that occur once in each of two ranges: the core of Bram Cohen's patience diff.
 */
final class UniqueAnchors {
    private static final int SEVERAL = -1;

    private final int[] from;
    private final int[] to;
    // Indexed by vocabulary number: 0 for none, the position plus 1, or SEVERAL. All 0 between two calls.
    private final int[] inFrom;
    private final int[] inTo;

    UniqueAnchors(int[] from, int[] to, int vocabulary) {
        this.from = from;
        this.to = to;
        this.inFrom = new int[vocabulary];
        this.inTo = new int[vocabulary];
    }

    /** Pairs of positions, from and to in turn, ascending in both. */
    int[] in(RangePair ranges) {
        count(from, ranges.from(), ranges.fromEnd(), inFrom);
        count(to, ranges.to(), ranges.toEnd(), inTo);
        int[] found = new int[16];
        int size = 0;
        for (int i = ranges.from(); i < ranges.fromEnd(); i++) {
            int number = from[i];
            if (inFrom[number] > 0 && inTo[number] > 0) {
                if (size + 2 > found.length) {
                    found = Arrays.copyOf(found, 2 * found.length);
                }
                found[size++] = i;
                found[size++] = inTo[number] - 1;
            }
        }
        clear(from, ranges.from(), ranges.fromEnd(), inFrom);
        clear(to, ranges.to(), ranges.toEnd(), inTo);
        return longestAscending(found, size / 2);
    }

    private static void count(int[] numbers, int start, int end, int[] places) {
        for (int i = start; i < end; i++) {
            int number = numbers[i];
            places[number] = places[number] == 0 ? i + 1 : SEVERAL;
        }
    }

    private static void clear(int[] numbers, int start, int end, int[] places) {
        for (int i = start; i < end; i++) {
            places[numbers[i]] = 0;
        }
    }

    private static int[] longestAscending(int[] pairs, int count) {
        int[] lastOfLength = new int[count];
        int[] before = new int[count];
        int longest = 0;
        for (int i = 0; i < count; i++) {
            int low = 0;
            int high = longest;
            while (low < high) {
                int middle = (low + high) >>> 1;
                if (pairs[2 * lastOfLength[middle] + 1] < pairs[2 * i + 1]) {
                    low = middle + 1;
                } else {
                    high = middle;
                }
            }
            before[i] = low == 0 ? -1 : lastOfLength[low - 1];
            lastOfLength[low] = i;
            longest = Math.max(longest, low + 1);
        }
        int[] chosen = new int[2 * longest];
        int at = longest == 0 ? -1 : lastOfLength[longest - 1];
        for (int k = longest - 1; k >= 0; k--) {
            chosen[2 * k] = pairs[2 * at];
            chosen[2 * k + 1] = pairs[2 * at + 1];
            at = before[at];
        }
        return chosen;
    }
}
