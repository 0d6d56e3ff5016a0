package dev.sourceline.engine.extraction;

import dev.sourceline.engine.anatomy.Anatomy;
import dev.sourceline.engine.reference.Outlets;
import dev.sourceline.engine.syntax.Document;
import dev.sourceline.engine.syntax.Tag;
import dev.sourceline.engine.text.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads the frame of each relation: channel, stations, hedges and time. */
final class AttributionDrafter {
    private final Document document;
    private final Channels channels;
    private final Relays relays;
    private final Citations citations;
    private final Hedges hedges;
    private final SayingTimes times;

    AttributionDrafter(
            Document document, Anatomy anatomy, KnownMetadata known, Optional<String> publisher, Channels channels) {
        this.document = document;
        this.channels = channels;
        var outlets = new Outlets(document, publisher);
        this.relays = new Relays(document, outlets);
        this.citations = new Citations(document, outlets);
        this.hedges = new Hedges(document);
        this.times = new SayingTimes(document, anatomy, known);
    }

    List<AttributionDraft> draft(List<Relation> relations) {
        List<Citations.Cited> found = citations.read(relations);
        var frames = new Frames(
                document, found.stream().map(Citations.Cited::relation).toList());
        List<AttributionDraft> drafts = new ArrayList<>();
        Map<Span, AttributionDraft> byMention = new HashMap<>();
        for (Citations.Cited cited : found) {
            AttributionDraft draft = draft(cited, frames.of(cited.relation()));
            if (draft.mention().isPresent()) {
                AttributionDraft before = byMention.get(draft.mention().get());
                draft = before == null ? draft : draft.after(before);
                byMention.put(draft.mention().get(), draft);
            }
            drafts.add(draft);
        }
        return drafts;
    }

    private AttributionDraft draft(Citations.Cited cited, Frame frame) {
        Optional<Channel> told = channels.in(frame);
        RelayRoute route = relays.route(frame, told);
        Optional<Channel> channel =
                told.filter(paper -> !isCarried(paper, route)).or(route::channel);
        Optional<Span> mention = cited.relation().mention().map(span -> withoutCarrier(span, route));
        List<Optional<Span>> stations = new ArrayList<>();
        if (cited.speaker().isPresent()) {
            stations.add(mention);
            channel = channel.or(() -> mention.filter(citations::isOutlet)
                    .map(carrier -> new Channel(Channel.Kind.PRESS_REPORT, Optional.of(carrier))));
        }
        stations.addAll(route.stations());
        return new AttributionDraft(
                cited.relation(),
                cited.speaker().or(() -> mention),
                stations,
                channel,
                hedges.in(frame),
                times.in(frame, channel.flatMap(Channel::evidence)));
    }

    /** "in a report obtained by Reuters": whether the press relays the document. */
    private boolean isCarried(Channel paper, RelayRoute route) {
        if (paper.evidence().isEmpty()) {
            return false;
        }
        int behind = document.tokenAt(paper.evidence().get().end());
        return document.word(behind - 1).equals("report")
                && route.channel()
                        .flatMap(Channel::evidence)
                        .filter(carrier ->
                                carrier.start() == document.token(behind).start())
                        .isPresent();
    }

    /** "an official cited by Reuters": the mention without the outlet that relays it. */
    private Span withoutCarrier(Span mention, RelayRoute route) {
        return route.channel()
                .flatMap(Channel::evidence)
                .filter(carrier -> mention.start() < carrier.start() && carrier.start() < mention.end())
                .flatMap(carrier -> Span.between(mention.start(), endBefore(document.tokenAt(carrier.start()))))
                .orElse(mention);
    }

    private static boolean leadsOn(Tag tag) {
        return tag == Tag.COMMA || tag == Tag.PREPOSITION || tag == Tag.DETERMINER || tag == Tag.POSSESSIVE;
    }

    private int endBefore(int token) {
        int last = token - 1;
        while (last > 0 && leadsOn(document.tag(last))) {
            last--;
        }
        return document.token(last).end();
    }
}
