package dev.sourceline.engine.extraction;

import dev.sourceline.engine.text.Span;
import java.util.List;

/**
 * The words around the cue and the mention of one attribution that are not attributed themselves: they tell how, when and
 * through whom something was said. Stretches of tokens, in reading order.
 *
 * @param mention the tokens of the mention, an empty stretch where there is none
 * @param cue the tokens of the cue, the same
 */
record Frame(List<Stretch> stretches, Stretch mention, Stretch cue) {
    Frame {
        stretches = List.copyOf(stretches);
    }

    /** Tokens {@code [first, end)}. */
    record Stretch(int first, int end) {
        static final Stretch EMPTY = new Stretch(0, 0);

        boolean contains(int token) {
            return first <= token && token < end;
        }

        boolean isEmpty() {
            return first == end;
        }
    }

    /** Something found in a frame: what, and the words that show it. */
    record Found<T>(T value, Span evidence) {}
}
