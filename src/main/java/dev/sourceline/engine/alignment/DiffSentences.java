package dev.sourceline.engine.alignment;

import java.util.Arrays;

/** Sentences of a text, cut roughly: each ends at a full stop or line end and is trimmed of white space. */
final class DiffSentences {
    private static final String MARKS = ".!?…";
    private static final String CLOSING = "\"'”’»›)]";

    private final DiffTokens tokens;
    private int[] firsts = new int[64];
    private int[] ends = new int[64];
    private int[] numbers = new int[64];
    private int count;

    private DiffSentences(DiffTokens tokens) {
        this.tokens = tokens;
    }

    static DiffSentences of(DiffTokens tokens, Vocabulary vocabulary) {
        DiffSentences sentences = new DiffSentences(tokens);
        int first = 0;
        while (first < tokens.count()) {
            int end = sentences.end(first);
            sentences.add(first, end, vocabulary);
            first = end;
        }
        sentences.numbers = Arrays.copyOf(sentences.numbers, sentences.count);
        return sentences;
    }

    int count() {
        return count;
    }

    /** The vocabulary numbers of the sentences in reading order; not to be modified. */
    int[] numbers() {
        return numbers;
    }

    int firstToken(int sentence) {
        return firsts[sentence];
    }

    /** The token after the last token of a sentence. */
    int endToken(int sentence) {
        return ends[sentence];
    }

    boolean beginsLine(int sentence) {
        return firsts[sentence] == 0 || tokens.breaksLine(firsts[sentence] - 1);
    }

    boolean endsLine(int sentence) {
        return ends[sentence] == tokens.count() || tokens.breaksLine(ends[sentence]);
    }

    int words(int sentence) {
        int words = 0;
        for (int i = firsts[sentence]; i < ends[sentence]; i++) {
            if (tokens.isWord(i)) {
                words++;
            }
        }
        return words;
    }

    private void add(int first, int end, Vocabulary vocabulary) {
        int from = first;
        int to = end;
        while (from < to && tokens.isSpace(from)) {
            from++;
        }
        while (from < to && tokens.isSpace(to - 1)) {
            to--;
        }
        if (from == to) {
            return;
        }
        if (count == firsts.length) {
            firsts = Arrays.copyOf(firsts, 2 * count);
            ends = Arrays.copyOf(ends, 2 * count);
            numbers = Arrays.copyOf(numbers, 2 * count);
        }
        firsts[count] = from;
        ends[count] = to;
        numbers[count++] = vocabulary.number(tokens.text().substring(tokens.start(from), tokens.start(to)));
    }

    private int end(int first) {
        boolean ended = false;
        for (int i = first; i < tokens.count(); i++) {
            char c = tokens.text().charAt(tokens.start(i));
            if (tokens.isSpace(i)) {
                if (ended || tokens.breaksLine(i)) {
                    return i + 1;
                }
            } else {
                ended = MARKS.indexOf(c) >= 0 || (ended && CLOSING.indexOf(c) >= 0);
            }
        }
        return tokens.count();
    }
}
