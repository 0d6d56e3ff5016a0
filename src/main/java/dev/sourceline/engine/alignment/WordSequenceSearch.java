package dev.sourceline.engine.alignment;

/**
 * Searches a text for a sequence of words in linear time, by the algorithm of Knuth, Morris and Pratt (1977);
 * {@link String#contains} takes quadratic time on a text written to make it slow.
 */
final class WordSequenceSearch {
    private WordSequenceSearch() {}

    static boolean isIn(String text, String words) {
        return isIn(text, words, 1);
    }

    /** Overlapping occurrences count. */
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

    /** The failure function: for each prefix the length of its longest proper prefix that is also its suffix. */
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
