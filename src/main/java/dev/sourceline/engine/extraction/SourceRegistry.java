package dev.sourceline.engine.extraction;

import dev.sourceline.engine.reference.KnownPeople;
import dev.sourceline.engine.reference.Mention;
import dev.sourceline.engine.reference.Referent;
import dev.sourceline.engine.syntax.Document;
import dev.sourceline.engine.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/** The sources of one text, indexed by their mentions. */
final class SourceRegistry {
    private final List<Source> sources;
    private final Map<Place, Source> byPlace = new HashMap<>();
    private final Optional<Source> publisher;

    SourceRegistry(
            Document document, List<AttributionDraft> drafts, Optional<String> publisher, Optional<String> author) {
        List<Entry> entries = entries(drafts);
        KnownPeople cast =
                KnownPeople.of(document, entries.stream().map(Entry::mention).toList(), publisher, author);
        this.sources = sources(cast, entries);
        for (int i = 0; i < entries.size(); i++) {
            byPlace.put(entries.get(i).place(), sources.get(cast.of(i)));
        }
        OptionalInt last = cast.publisher();
        this.publisher = last.isPresent() ? Optional.of(sources.get(last.getAsInt())) : Optional.empty();
    }

    List<Source> sources() {
        return sources;
    }

    /** The speaker of the draft at index {@code draft}. */
    Optional<Source> speaker(int draft) {
        return Optional.ofNullable(byPlace.get(new Place(draft, Place.SPEAKER)));
    }

    /** The source that is the station {@code station} of the draft. */
    Optional<Source> station(int draft, int station) {
        return Optional.ofNullable(byPlace.get(new Place(draft, station)));
    }

    Optional<Source> publisher() {
        return publisher;
    }

    boolean isPublisher(Source source) {
        return publisher.equals(Optional.of(source));
    }

    private static List<Entry> entries(List<AttributionDraft> drafts) {
        List<Entry> entries = new ArrayList<>();
        for (int i = 0; i < drafts.size(); i++) {
            AttributionDraft draft = drafts.get(i);
            if (draft.mention().isPresent()) {
                entries.add(new Entry(
                        new Mention(draft.mention().get(), draft.relation().contents()), new Place(i, Place.SPEAKER)));
            }
            for (int j = 0; j < draft.stations().size(); j++) {
                if (draft.stations().get(j).isPresent()) {
                    entries.add(new Entry(new Mention(draft.stations().get(j).get(), List.of()), new Place(i, j)));
                }
            }
        }
        entries.sort(Comparator.comparing(entry -> entry.mention().span()));
        return entries;
    }

    private static List<Source> sources(KnownPeople cast, List<Entry> entries) {
        List<List<Span>> mentions = new ArrayList<>();
        for (int i = 0; i < cast.referents().size(); i++) {
            mentions.add(new ArrayList<>());
        }
        for (int i = 0; i < entries.size(); i++) {
            List<Span> known = mentions.get(cast.of(i));
            Span span = entries.get(i).mention().span();
            if (known.isEmpty() || !known.getLast().equals(span)) {
                known.add(span);
            }
        }
        List<Source> sources = new ArrayList<>();
        for (int i = 0; i < cast.referents().size(); i++) {
            Referent one = cast.referents().get(i);
            sources.add(new Source(
                    "s" + (i + 1), one.name(), kind(one.kind()), one.named(), one.description(), mentions.get(i)));
        }
        return List.copyOf(sources);
    }

    private static Source.Kind kind(Referent.Kind kind) {
        return switch (kind) {
            case PERSON -> Source.Kind.PERSON;
            case ORGANISATION -> Source.Kind.ORGANISATION;
            case OUTLET -> Source.Kind.OUTLET;
            case GROUP -> Source.Kind.GROUP;
            case DOCUMENT -> Source.Kind.DOCUMENT;
        };
    }

    private record Entry(Mention mention, Place place) {}

    /** @param station {@link #SPEAKER} or the index of a station of the draft */
    private record Place(int draft, int station) {
        static final int SPEAKER = -1;
    }
}
