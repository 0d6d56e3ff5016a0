package dev.sourceline.engine.extraction;

import java.util.List;

/**
 * The attributions that a note explains: an update "with comment from Jane Roe" explains hers. Immutable and thread-safe.
 *
 * @param note the index of the note
 * @param sources the keys of the sources that the note names, in the note's order
 * @param attributions the indexes of their attributions, ascending
 */
public record Explanation(int note, List<String> sources, List<Integer> attributions) {
    public Explanation {
        sources = List.copyOf(sources);
        attributions = List.copyOf(attributions);
    }
}
