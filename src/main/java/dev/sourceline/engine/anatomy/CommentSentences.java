package dev.sourceline.engine.anatomy;

import dev.sourceline.engine.text.Span;
import dev.sourceline.engine.text.Whitespace;
import java.util.ArrayList;
import java.util.List;

/** The sentences of a block that mention a comment; only these are split into words. */
final class CommentSentences {
    private static final List<String> ANCHORS =
            List.of("comment", "reached", "respond", "repl", "contact", "interview");
    private static final int FURTHEST = 500;

    private CommentSentences() {}

    static List<Span> in(String text, Span block) {
        List<Span> sentences = new ArrayList<>();
        int[] next = new int[ANCHORS.size()];
        int from = block.start();
        int anchor = advance(text, next, from, block.end());
        while (anchor < block.end()) {
            Span sentence = new Span(
                    start(text, anchor, Math.max(from, anchor - FURTHEST)),
                    end(text, anchor, Math.min(block.end(), anchor + FURTHEST)));
            sentences.add(sentence);
            from = Math.max(sentence.end(), anchor + 1);
            anchor = advance(text, next, from, block.end());
        }
        return sentences;
    }

    /** Moves every search position that lies before {@code from} to its next match; returns the nearest of all. */
    private static int advance(String text, int[] next, int from, int end) {
        int nearest = end;
        for (int i = 0; i < next.length; i++) {
            if (next[i] < from) {
                int at = text.indexOf(ANCHORS.get(i), from, end);
                next[i] = at < 0 ? end : at;
            }
            nearest = Math.min(nearest, next[i]);
        }
        return nearest;
    }

    private static int start(String text, int anchor, int from) {
        for (int i = anchor - 1; i > from; i--) {
            if (Whitespace.is(text.charAt(i)) && endsSentence(text, i - 1, from) && startsSentence(text, i + 1)) {
                return i + 1;
            }
        }
        return from;
    }

    private static int end(String text, int anchor, int to) {
        for (int i = anchor; i < to; i++) {
            if (Whitespace.is(text.charAt(i)) && endsSentence(text, i - 1, anchor) && startsSentence(text, i + 1)) {
                return i;
            }
        }
        return to;
    }

    /** Whether a full stop ends a sentence, and not an initial or a short title. */
    private static boolean endsSentence(String text, int at, int from) {
        int stop = at;
        while (stop > from && "”\"’')".indexOf(text.charAt(stop)) >= 0) {
            stop--;
        }
        if (stop <= from || ".!?".indexOf(text.charAt(stop)) < 0) {
            return false;
        }
        int word = stop;
        while (word > from && Character.isLetter(text.charAt(word - 1))) {
            word--;
        }
        boolean shortTitle = stop - word <= 3 && stop > word && Character.isUpperCase(text.charAt(word));
        return !shortTitle || text.charAt(stop) != '.';
    }

    private static boolean startsSentence(String text, int at) {
        return at < text.length() && (Character.isUpperCase(text.charAt(at)) || "“\"‘'(".indexOf(text.charAt(at)) >= 0);
    }
}
