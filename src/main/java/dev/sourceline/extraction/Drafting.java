package dev.sourceline.extraction;

import dev.sourceline.anatomy.Anatomy;
import dev.sourceline.reference.Outlets;
import dev.sourceline.syntax.Document;
import dev.sourceline.text.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads the frame of each relation: channel, stations, hedges, time. */
final class Drafting {
    private final Document document;
    private final Channels channels;
    private final Relays relays;
    private final Citations citations;
    private final Hedges hedges;
    private final SayingTimes times;

    Drafting(Document document, Anatomy anatomy, Known known, Optional<String> publisher, Channels channels) {
        this.document = document;
        this.channels = channels;
        var outlets = new Outlets(document, publisher);
        this.relays = new Relays(document, outlets);
        this.citations = new Citations(document, outlets);
        this.hedges = new Hedges(document);
        this.times = new SayingTimes(document, anatomy, known);
    }

    List<Draft> draft(List<Relation> relations) {
        List<Citations.Cited> found = citations.read(relations);
        var frames = new Frames(
                document, found.stream().map(Citations.Cited::relation).toList());
        List<Draft> drafts = new ArrayList<>();
        Map<Span, Draft> byMention = new HashMap<>();
        for (Citations.Cited cited : found) {
            Draft draft = draft(cited, frames.of(cited.relation()));
            if (draft.mention().isPresent()) {
                Draft before = byMention.get(draft.mention().get());
                draft = before == null ? draft : draft.after(before);
                byMention.put(draft.mention().get(), draft);
            }
            drafts.add(draft);
        }
        return drafts;
    }

    private Draft draft(Citations.Cited cited, Frame frame) {
        Optional<Channel> told = channels.in(frame);
        Route route = relays.route(frame, told);
        Optional<Channel> channel = told.or(route::channel);
        Optional<Span> mention = cited.relation().mention().map(span -> withoutCarrier(span, route));
        List<Optional<Span>> stations = new ArrayList<>();
        if (cited.speaker().isPresent()) {
            stations.add(mention);
            channel = channel.or(() -> Optional.of(new Channel(Channel.Kind.PRESS_REPORT, mention)));
        }
        stations.addAll(route.stations());
        return new Draft(
                cited.relation(),
                cited.speaker().or(() -> mention),
                stations,
                channel,
                hedges.in(frame),
                times.in(frame, channel.flatMap(Channel::evidence)));
    }

    /** "an official cited by Reuters" is an official. */
    private Span withoutCarrier(Span mention, Route route) {
        return route.channel()
                .flatMap(Channel::evidence)
                .filter(carrier -> mention.start() < carrier.start() && carrier.start() < mention.end())
                .map(carrier -> new Span(
                        mention.start(),
                        document.token(document.tokenAt(carrier.start()) - 1).end()))
                .filter(shorter -> !shorter.isEmpty())
                .orElse(mention);
    }
}
