package dev.sourceline.engine.reference;

/** Compares names by edit distance, to recognise misspellings. */
final class NameSpelling {
    /** The length from which two letters may differ instead of one. */
    private static final int LONG = 8;

    private NameSpelling() {}

    /**
     * Whether two words differ by one inserted, deleted or replaced letter, in long words two. The first letter has to be the same.
     */
    static boolean isClose(String one, String other) {
        int allowed = Math.min(one.length(), other.length()) >= LONG ? 2 : 1;
        return one.charAt(0) == other.charAt(0)
                && Math.abs(one.length() - other.length()) <= allowed
                && distance(one, other) <= allowed;
    }

    /** The edit distance: the number of insertions, deletions and replacements (Levenshtein 1965). */
    private static int distance(String one, String other) {
        int[] row = new int[other.length() + 1];
        for (int j = 0; j < row.length; j++) {
            row[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j < row.length; j++) {
                int changed = diagonal + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(changed, 1 + Math.min(row[j], row[j - 1]));
            }
        }
        return row[other.length()];
    }
}
