package dev.sourceline.engine.extraction;

import dev.sourceline.engine.anatomy.Anatomy;
import dev.sourceline.engine.extraction.Frame.Stretch;
import dev.sourceline.engine.syntax.Document;
import dev.sourceline.engine.text.Days;
import dev.sourceline.engine.text.Lexicon;
import dev.sourceline.engine.text.Span;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.Set;

/** {@code said on Saturday}, {@code in his Sunday address}: finds the time of an utterance and resolves its day. */
final class SayingTimes {
    private static final PhraseMap<Boolean> TIMES = new PhraseMap<>();
    private static final Set<String> LEADS =
            Set.of("on", "in", "late", "early", "earlier", "since", "at", "this", "last", "by");
    private static final Set<String> FOLLOWERS = Set.of("morning", "afternoon", "evening", "night", "ago", ",");

    static {
        Lexicon.entries("saying-times.txt").forEach(phrase -> TIMES.add(phrase, true));
    }

    private final Document document;
    private final Optional<Basis> basis;

    SayingTimes(Document document, Anatomy anatomy, KnownMetadata known) {
        this.document = document;
        this.basis = basis(anatomy, known);
    }

    Optional<SaidAt> in(Frame frame, Optional<Span> channel) {
        for (Stretch stretch : frame.stretches()) {
            for (int i = stretch.first(); i < stretch.end(); i++) {
                if (!frame.mention().contains(i)) {
                    Optional<SaidAt> found = at(i, stretch, channel);
                    if (found.isPresent()) {
                        return found;
                    }
                }
            }
        }
        return Optional.empty();
    }

    private Optional<SaidAt> at(int token, Stretch stretch, Optional<Span> channel) {
        return TIMES.at(document, token, stretch.end()).map(match -> {
            if (channel.isPresent() && modifiesChannel(match.end(), channel.get())) {
                return resolved(channel.get());
            }
            int first = token;
            while (first > stretch.first() && LEADS.contains(document.word(first - 1))) {
                first--;
            }
            return resolved(document.span(first, end(match.end(), stretch.end())));
        });
    }

    /** {@code in his Sunday address}: whether the day modifies the noun of the channel after it. */
    private boolean modifiesChannel(int end, Span channel) {
        return end < document.tokens().size()
                && channel.contains(document.token(end).start())
                && channel.contains(document.token(end - 1).start());
    }

    private int end(int from, int limit) {
        int end = from;
        while (end < limit
                && (FOLLOWERS.contains(document.word(end))
                        || Character.isDigit(document.word(end).charAt(0)))) {
            end++;
        }
        return document.word(end - 1).equals(",") ? end - 1 : end;
    }

    private SaidAt resolved(Span stated) {
        Optional<LocalDate> day = basis.flatMap(from -> Days.resolve(stated.in(document.text()), from.day()));
        return new SaidAt(stated, day, day.flatMap(_ -> basis.map(Basis::name)));
    }

    private static Optional<Basis> basis(Anatomy anatomy, KnownMetadata known) {
        if (known.publishedAt().isPresent()) {
            return known.publishedAt()
                    .map(instant -> new Basis(instant.atZone(ZoneOffset.UTC).toLocalDate(), "published"));
        }
        if (anatomy.publishedAt().isPresent()) {
            return anatomy.publishedAt().map(stated -> new Basis(stated.value().toLocalDate(), "published"));
        }
        if (anatomy.statedDate().isPresent()) {
            return anatomy.statedDate().map(stated -> new Basis(stated.value(), "dateline"));
        }
        return anatomy.notes().stream()
                .flatMap(note -> note.statedAt().stream())
                .findFirst()
                .map(stated -> new Basis(stated.toLocalDate(), "note"));
    }

    private record Basis(LocalDate day, String name) {}
}
