package dev.sourceline.engine.alignment;

import java.util.Arrays;

/** Tells in which paragraph of a text a row of words stands. */
final class ParagraphWordIndex {
    static final int NOWHERE = -2;
    /** In several paragraphs, or more than once in one; rows that cannot be told apart count as one that does. */
    static final int SEVERAL = -1;

    // Enough for the lines of any text that fits into memory; the rest of each number is what is left of a row's hash.
    private static final int PARAGRAPH_BITS = 24;
    private static final long PARAGRAPH = (1L << PARAGRAPH_BITS) - 1;

    private final long[] sorted;

    private ParagraphWordIndex(long[] sorted) {
        this.sorted = sorted;
    }

    static ParagraphWordIndex of(DiffParagraphs paragraphs, int length) {
        long[] found = new long[1024];
        int count = 0;
        for (int i = 0; i < paragraphs.count(); i++) {
            for (long row : paragraphs.rows(i, length)) {
                if (count == found.length) {
                    found = Arrays.copyOf(found, 2 * count);
                }
                found[count++] = (row & ~PARAGRAPH) | (i & PARAGRAPH);
            }
        }
        long[] sorted = Arrays.copyOf(found, count);
        Arrays.sort(sorted);
        return new ParagraphWordIndex(sorted);
    }

    /** The one paragraph where a row stands, or {@link #NOWHERE} or {@link #SEVERAL}. */
    int paragraph(long row) {
        long least = row & ~PARAGRAPH;
        int at = Arrays.binarySearch(sorted, least);
        int first = at < 0 ? -at - 1 : at;
        if (first == sorted.length || (sorted[first] & ~PARAGRAPH) != least) {
            return NOWHERE;
        }
        boolean isOne = (first == 0 || (sorted[first - 1] & ~PARAGRAPH) != least)
                && (first + 1 == sorted.length || (sorted[first + 1] & ~PARAGRAPH) != least);
        return isOne ? (int) (sorted[first] & PARAGRAPH) : SEVERAL;
    }
}
