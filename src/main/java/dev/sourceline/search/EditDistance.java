package dev.sourceline.search;

/**
 * The optimal string alignment distance: insertions, deletions, substitutions and transpositions of adjacent
 * letters, after F. J. Damerau ("A technique for computer detection and correction of spelling errors",
 * Communications of the ACM 7, 1964).
 */
final class EditDistance {
    private static final int LONG = 8;

    private EditDistance() {}

    /** The highest distance at which a word counts as a misspelling; longer words may have two errors. */
    static int tolerated(String word) {
        return word.codePointCount(0, word.length()) < LONG ? 1 : 2;
    }

    /** The distance between two words. No letter is edited twice. */
    static int between(String written, String meant) {
        int[] a = written.codePoints().toArray();
        int[] b = meant.codePoints().toArray();
        int[] beforeLast = new int[b.length + 1];
        int[] last = new int[b.length + 1];
        for (int j = 0; j <= b.length; j++) {
            last[j] = j;
        }
        for (int i = 1; i <= a.length; i++) {
            int[] row = new int[b.length + 1];
            row[0] = i;
            for (int j = 1; j <= b.length; j++) {
                int other = last[j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1);
                row[j] = Math.min(other, 1 + Math.min(last[j], row[j - 1]));
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1]) {
                    row[j] = Math.min(row[j], beforeLast[j - 2] + 1);
                }
            }
            beforeLast = last;
            last = row;
        }
        return last[b.length];
    }
}
