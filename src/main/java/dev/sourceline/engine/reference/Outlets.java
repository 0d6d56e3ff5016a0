package dev.sourceline.engine.reference;

import dev.sourceline.engine.syntax.Document;
import dev.sourceline.engine.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads the name of who carried a report. */
public final class Outlets {
    /** Tokens that a name is looked for in. */
    private static final int LONGEST = 14;

    private static final Set<String> BEFORE = Set.of(
            "the",
            "a",
            "an",
            "french",
            "german",
            "russian",
            "american",
            "british",
            "local",
            "state",
            "newspaper",
            "magazine",
            "broadcaster",
            "agency",
            "news",
            "network",
            "website",
            "outlet",
            "daily",
            "station",
            "channel",
            "radio",
            "television",
            "tv",
            "weekly",
            "tabloid",
            "paper",
            "cable",
            "public");

    private final Document document;
    private final NameFinder finder;
    private final Optional<String> publisher;

    public Outlets(Document document, Optional<String> publisher) {
        this.document = document;
        this.finder = new NameFinder(document);
        this.publisher = publisher;
    }

    /** The name that begins at {@code token}, or behind an article and words like "the newspaper" there. */
    public Optional<Span> nameAt(int token, int end) {
        return name(token, end).map(name -> document.span(name.lead(), name.end()));
    }

    /** The same, if it is the name of an outlet, and the publisher's own counts. */
    public Optional<Span> outletAt(int token, int end) {
        Optional<Span> common = newsroomAt(token, end);
        return common.isPresent()
                ? common
                : name(token, end)
                        .filter(name -> name.kind() == NameKind.OUTLET || isPublisher(name))
                        .map(name -> document.span(name.first(), name.end()));
    }

    /** {@code the newspaper} */
    private Optional<Span> newsroomAt(int token, int end) {
        return token + 1 < end
                        && document.word(token).equals("the")
                        && Nouns.isNewsroom(document.word(token + 1))
                        && !document.token(token + 1).isCapital()
                        && (token + 2 == end || !document.token(token + 2).isCapital())
                ? Optional.of(document.span(token, token + 2))
                : Optional.empty();
    }

    private Optional<Name> name(int token, int end) {
        int first = token;
        while (first < end
                && BEFORE.contains(document.word(first))
                && (!document.token(first).isCapital() || document.word(first).equals("the"))) {
            first++;
        }
        if (first >= end || !document.token(first).isCapital()) {
            return Optional.empty();
        }
        List<Name> names = new ArrayList<>();
        finder.find(first, Math.min(end, first + LONGEST), names);
        return names.isEmpty() || names.getFirst().lead() != first ? Optional.empty() : Optional.of(names.getFirst());
    }

    private boolean isPublisher(Name name) {
        return publisher.isPresent()
                && publisher
                        .get()
                        .equals(document.span(name.first(), name.end()).in(document.text()));
    }
}
