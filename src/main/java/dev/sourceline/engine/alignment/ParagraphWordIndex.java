package dev.sourceline.engine.alignment;

import java.util.Arrays;

/** Looks up the paragraph of a text that contains a run of words. */
final class ParagraphWordIndex {
    static final int NOWHERE = -2;
    /** The run occurs in several paragraphs, or more than once in one. Runs with colliding hashes count as one. */
    static final int SEVERAL = -1;

    // Enough for the lines of any text that fits into memory; the other bits of an entry are the rest of the hash.
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

    /** The only paragraph that contains the run, or {@link #NOWHERE} or {@link #SEVERAL}. */
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
