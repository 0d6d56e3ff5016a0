package dev.sourceline.engine.extraction;

import dev.sourceline.engine.extraction.Channel.Kind;
import dev.sourceline.engine.extraction.Frame.Stretch;
import dev.sourceline.engine.reference.Outlets;
import dev.sourceline.engine.syntax.Document;
import dev.sourceline.engine.text.Lexicon;
import dev.sourceline.engine.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** {@code cited by Reuters}, {@code told the Gazette}, {@code in an interview}: finds who relayed a content. */
final class Relays {
    private static final PhraseMap<Carrier> CARRIERS = new PhraseMap<>();

    static {
        for (String line : Lexicon.entries("relay-phrases.txt")) {
            List<String> parts = List.of(line.split(" *\\| *"));
            var carrier = new Carrier(
                    Kind.valueOf(parts.get(0).toUpperCase(Locale.ROOT)),
                    parts.get(1).equals("outlet"));
            List.of(parts.get(2).split(" *, *")).forEach(phrase -> CARRIERS.add(phrase, carrier));
        }
    }

    private final Document document;
    private final Outlets outlets;

    Relays(Document document, Outlets outlets) {
        this.document = document;
        this.outlets = outlets;
    }

    /** @param channel the channel that the clause states: an interview implies an interviewer, named or not */
    RelayRoute route(Frame frame, Optional<Channel> channel) {
        List<Optional<Span>> stations = new ArrayList<>();
        Optional<Channel> shown = Optional.empty();
        for (Stretch stretch : frame.stretches()) {
            for (int i = stretch.first(); i < stretch.end(); i++) {
                Optional<Found> found = carrier(i, stretch, frame);
                if (found.isPresent()) {
                    shown = shown.or(() -> found.map(Found::channel));
                    stations.add(Optional.of(found.get().name()));
                }
            }
        }
        boolean interview = channel.map(Channel::kind).equals(Optional.of(Kind.INTERVIEW));
        boolean passedOn = PassedOnSpeech.isUnnamed(
                document, frame.cue().first(), frame.cue().end());
        if (shown.isEmpty() && (interview || passedOn)) {
            stations.add(Optional.empty());
        }
        return new RelayRoute(stations, shown);
    }

    private Optional<Found> carrier(int token, Stretch stretch, Frame frame) {
        return CARRIERS.at(document, token, stretch.end()).flatMap(match -> {
            Optional<Span> name = match.meaning().outletOnly()
                    ? outlets.outletAt(match.end(), stretch.end())
                    : outlets.nameAt(match.end(), stretch.end());
            return name.filter(span -> !isMentioned(span, frame))
                    .map(span -> new Found(
                            span,
                            new Channel(
                                    match.meaning().kind(),
                                    Optional.of(new Span(document.token(token).start(), span.end())))));
        });
    }

    /** {@code according to Reuters}: the cited outlet is the source itself, not a relay. */
    private boolean isMentioned(Span name, Frame frame) {
        if (frame.mention().isEmpty()) {
            return false;
        }
        int first = frame.mention().first();
        boolean article = document.word(first).equals("the");
        return name.contains(document.token(article ? first + 1 : first).start());
    }

    private record Carrier(Kind kind, boolean outletOnly) {}

    private record Found(Span name, Channel channel) {}
}
