package dev.sourceline.engine.alignment;

/**
 * Tells whether words stand anywhere in a text, in time linear in both: the algorithm of Knuth, Morris and Pratt (1977),
 * since {@link String#contains} takes the product of their lengths where a text was written to make it slow.
 */
final class WordSequenceSearch {
    private WordSequenceSearch() {}

    static boolean isIn(String text, String words) {
        return isIn(text, words, 1);
    }

    /** Overlapping ones count each. */
    static boolean isMoreThanOnceIn(String text, String words) {
        return isIn(text, words, 2);
    }

    private static boolean isIn(String text, String words, int times) {
        int[] borders = borders(words);
        int matched = 0;
        int found = 0;
        for (int i = 0; i < text.length() && found < times; i++) {
            int before = matched == words.length() ? borders[matched] : matched;
            matched = longer(words, borders, before, text.charAt(i));
            found += matched == words.length() ? 1 : 0;
        }
        return found == times;
    }

    /** For each beginning of the words, how long the longest shorter beginning is that also ends it. */
    private static int[] borders(String words) {
        int[] borders = new int[words.length() + 1];
        int matched = 0;
        for (int i = 1; i < words.length(); i++) {
            matched = longer(words, borders, matched, words.charAt(i));
            borders[i + 1] = matched;
        }
        return borders;
    }

    private static int longer(String words, int[] borders, int matched, char next) {
        int length = matched;
        while (length > 0 && words.charAt(length) != next) {
            length = borders[length];
        }
        return words.charAt(length) == next ? length + 1 : 0;
    }
}
