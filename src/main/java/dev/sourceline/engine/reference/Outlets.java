package dev.sourceline.engine.reference;

import dev.sourceline.engine.syntax.Document;
import dev.sourceline.engine.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads the name of the outlet or person who relays a report. */
public final class Outlets {
    /** The distance within which a name is searched for, in tokens. */
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

    /** The name that starts at {@code token}, or after an article and a noun such as {@code the newspaper}. */
    public Optional<Span> nameAt(int token, int end) {
        return name(token, end).map(name -> document.span(name.lead(), name.end()));
    }

    /** The same, if the name denotes an outlet; the publisher's own name is accepted too. */
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
