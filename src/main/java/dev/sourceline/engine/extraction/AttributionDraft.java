package dev.sourceline.engine.extraction;

import dev.sourceline.engine.text.Span;
import java.util.List;
import java.util.Optional;

/**
 * A relation with all that its clause tells, before anybody asks who is meant.
 *
 * @param mention the words for the one who spoke; not always the relation's, which may name who cites him
 * @param stations the mentions of those who carried it, in their order; empty for one who is not named
 * @param channel absent where the clause does not tell
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

    /** What is not told here but was told where the same mention governs an earlier cue: "said on Monday that …, adding …". */
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
