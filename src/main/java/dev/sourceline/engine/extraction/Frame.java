package dev.sourceline.engine.extraction;

import dev.sourceline.engine.text.Span;
import java.util.List;

/**
 * The words around the cue and the mention of one attribution that are not content: they state channel, time and relay. The
 * stretches are in reading order.
 *
 * @param mention the tokens of the mention; empty if there is none
 * @param cue the tokens of the cue; empty if there is none
 */
record Frame(List<Stretch> stretches, Stretch mention, Stretch cue) {
    Frame {
        stretches = List.copyOf(stretches);
    }

    /** A range of tokens {@code [first, end)}. */
    record Stretch(int first, int end) {
        static final Stretch EMPTY = new Stretch(0, 0);

        boolean contains(int token) {
            return first <= token && token < end;
        }

        boolean isEmpty() {
            return first == end;
        }
    }

    /** A value found in a frame, with its evidence. */
    record Found<T>(T value, Span evidence) {}
}
