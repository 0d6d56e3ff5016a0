package dev.sourceline.engine.alignment;

/**
 * The shortest edit script between two ranges where it needs few edits: the greedy algorithm of E. W. Myers, “An O(ND)
 * Difference Algorithm and Its Variations” (1986), abandoned beyond a bound on the number of edits.
 */
final class MyersDiff {
    private static final int MOST = 128;

    private final int[] from;
    private final int[] to;
    // The furthest position in the first range on each diagonal, for each number of edits.
    private final int[][] furthest = new int[MOST + 1][];

    MyersDiff(int[] from, int[] to) {
        this.from = from;
        this.to = to;
    }

    void match(RangePair ranges, PairSink pairs) {
        int length = ranges.fromEnd() - ranges.from();
        int toLength = ranges.toEnd() - ranges.to();
        int most = Math.min(MOST, length + toLength - 1);
        for (int edits = 0; edits <= most; edits++) {
            int[] row = new int[2 * edits + 1];
            furthest[edits] = row;
            for (int diagonal = -edits; diagonal <= edits; diagonal += 2) {
                int x = start(edits, diagonal);
                int y = x - diagonal;
                while (x < length && y < toLength && from[ranges.from() + x] == to[ranges.to() + y]) {
                    x++;
                    y++;
                }
                row[diagonal + edits] = x;
                if (x >= length && y >= toLength) {
                    walkBack(ranges, edits, pairs);
                    return;
                }
            }
        }
    }

    /** The entry of a diagonal: by an insertion, or by a deletion where that reaches further. */
    private int start(int edits, int diagonal) {
        if (edits == 0) {
            return 0;
        }
        return isInsertion(edits, diagonal) ? before(edits, diagonal + 1) : before(edits, diagonal - 1) + 1;
    }

    private boolean isInsertion(int edits, int diagonal) {
        return diagonal == -edits || (diagonal != edits && before(edits, diagonal - 1) < before(edits, diagonal + 1));
    }

    private int before(int edits, int diagonal) {
        return furthest[edits - 1][diagonal + edits - 1];
    }

    private void walkBack(RangePair ranges, int edits, PairSink pairs) {
        int x = ranges.fromEnd() - ranges.from();
        int y = ranges.toEnd() - ranges.to();
        for (int left = edits; left >= 0; left--) {
            int diagonal = x - y;
            int entered = start(left, diagonal);
            while (x > entered) {
                pairs.add(ranges.from() + --x, ranges.to() + --y);
            }
            if (left > 0) {
                boolean insertion = isInsertion(left, diagonal);
                x = insertion ? x : x - 1;
                y = insertion ? y - 1 : y;
            }
        }
    }
}
