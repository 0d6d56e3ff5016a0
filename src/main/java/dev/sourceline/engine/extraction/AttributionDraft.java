package dev.sourceline.engine.extraction;

import dev.sourceline.engine.text.Span;
import java.util.List;
import java.util.Optional;

/**
 * A relation with the information of its clause, before its references are resolved.
 *
 * @param mention the words that name the speaker; they differ from the relation's mention where that names who cites the speaker
 * @param stations the mentions of those who relayed the content, in order; an element is empty where the station is not named
 * @param channel absent where the clause does not state it
 */
record AttributionDraft(
        Relation relation,
        Optional<Span> mention,
        List<Optional<Span>> stations,
        Optional<Channel> channel,
        List<Span> hedges,
        Optional<SaidAt> saidAt) {
    AttributionDraft {
        stations = List.copyOf(stations);
        hedges = List.copyOf(hedges);
    }

    /** {@code said on Monday that …, adding …}: fills gaps from an earlier cue with the same mention. */
    AttributionDraft after(AttributionDraft before) {
        return new AttributionDraft(
                relation,
                mention,
                stations.isEmpty() ? before.stations : stations,
                channel.or(before::channel),
                hedges,
                saidAt.or(before::saidAt));
    }
}
