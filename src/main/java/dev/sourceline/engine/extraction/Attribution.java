package dev.sourceline.engine.extraction;

import dev.sourceline.engine.text.Span;
import java.util.List;
import java.util.Optional;

/**
 * One occurrence of "this source said this".
 *
 * @param source the key of its {@link Source}; absent where the text names none
 * @param mention the words that name the source here
 * @param cue the words that attribute; absent where layout does it, as a speaker label
 * @param contents the words attributed, in reading order, at least one span, none of them overlapping
 * @param relay the hops from the originator to the publisher, in that order
 * @param hedges words that withdraw certainty, in reading order
 * @param confidence the share of attributions like this one that are right, in {@code [0, 1]}
 * @param rule the name of the rule that found it
 */
public record Attribution(
        Style style,
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
