package dev.sourceline.engine.extraction;

import dev.sourceline.engine.text.Span;
import java.util.List;
import java.util.Optional;

/**
 * One attribution: a source, a cue and the attributed contents. Spans count UTF-16 units. Immutable and thread-safe.
 *
 * @param source the key of its {@link Source}; absent where the text names none
 * @param mention the words that name the source in this attribution
 * @param cue the words that attribute; absent where the layout does, as with a speaker label
 * @param contents the attributed spans in reading order; at least one, without overlaps
 * @param relay the hops from the originator to the publisher, in that order
 * @param hedges words that reduce certainty, in reading order
 * @param confidence the share of similar attributions that are right, in {@code [0, 1]}
 * @param rule the name of the rule that found it
 */
public record Attribution(
        Style style,
        AttributionType type,
        Polarity polarity,
        Optional<String> source,
        Optional<Span> mention,
        Optional<Span> cue,
        List<Span> contents,
        Channel channel,
        List<Hop> relay,
        List<Span> hedges,
        Optional<SaidAt> saidAt,
        double confidence,
        String rule) {
    public Attribution {
        contents = List.copyOf(contents);
        relay = List.copyOf(relay);
        hedges = List.copyOf(hedges);
    }
}
