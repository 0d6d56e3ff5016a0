package dev.sourceline.engine.alignment;

import dev.sourceline.engine.text.Span;
import java.util.Arrays;

/** The paragraphs of a text: its lines that contain words. */
final class DiffParagraphs {
    private static final long BASE = 0x9E3779B97F4A7C15L;

    private final DiffTokens tokens;
    private int[] firsts = new int[64];
    private int[] ends = new int[64];
    private int count;

    private DiffParagraphs(DiffTokens tokens) {
        this.tokens = tokens;
    }

    static DiffParagraphs of(DiffTokens tokens) {
        DiffParagraphs paragraphs = new DiffParagraphs(tokens);
        int first = 0;
        for (int i = 0; i <= tokens.count(); i++) {
            if (i == tokens.count() || tokens.breaksLine(i)) {
                if (first < i) {
                    paragraphs.add(first, i);
                }
                first = i + 1;
            }
        }
        return paragraphs;
    }

    private void add(int first, int end) {
        if (count == firsts.length) {
            firsts = Arrays.copyOf(firsts, 2 * count);
            ends = Arrays.copyOf(ends, 2 * count);
        }
        firsts[count] = first;
        ends[count++] = end;
    }

    int count() {
        return count;
    }

    Span span(int paragraph) {
        return new Span(tokens.start(firsts[paragraph]), tokens.start(ends[paragraph]));
    }

    /** Marks the paragraphs that contain any of these tokens. */
    void mark(int first, int end, boolean[] marks) {
        int at = Arrays.binarySearch(ends, 0, count, first + 1);
        for (int i = at < 0 ? -at - 1 : at; i < count && firsts[i] < end; i++) {
            marks[i] = true;
        }
    }

    /** Hashes of all runs of {@code length} consecutive words of a paragraph. */
    long[] rows(int paragraph, int length) {
        long[] words = new long[ends[paragraph] - firsts[paragraph]];
        int found = 0;
        for (int i = firsts[paragraph]; i < ends[paragraph]; i++) {
            if (tokens.isWord(i)) {
                words[found++] = tokens.numbers()[i] + 1L;
            }
        }
        long[] rows = new long[Math.max(0, found - length + 1)];
        for (int i = 0; i < rows.length; i++) {
            for (int k = 0; k < length; k++) {
                rows[i] = (rows[i] + words[i + k]) * BASE;
            }
        }
        return rows;
    }
}
