package dev.sourceline.comparison;

import dev.sourceline.engine.alignment.Alignment;
import dev.sourceline.engine.text.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BiPredicate;

/**
 * Matches the attributions of two versions. Two attributions match where their words stand in the same place
 * of the text: all of the words, or at least half of the longer ones where source or cue is the same too.
 * Equal words in different places never match. Words in a paragraph that was both moved and edited match only
 * where the source is the same.
 */
final class AttributionMatcher {
    private static final int HALF = 2;
    // How many starts of attributions are looked at on either side of a candidate; bounds the work where many
    // overlap.
    private static final int NEIGHBOURS = 8;

    private final Alignment alignment;
    private final List<ComparableAttribution> from;
    private final List<ComparableAttribution> to;
    private final boolean[] isNewMatched;
    private final boolean[] isOldMatched;
    private final List<AttributionPair> pairs = new ArrayList<>();

    private AttributionMatcher(Alignment alignment, List<ComparableAttribution> from, List<ComparableAttribution> to) {
        this.alignment = alignment;
        this.from = from;
        this.to = to;
        this.isOldMatched = new boolean[from.size()];
        this.isNewMatched = new boolean[to.size()];
    }

    static AttributionMatcher of(Alignment alignment, ComparedVersion from, ComparedVersion to) {
        AttributionMatcher matcher = new AttributionMatcher(alignment, from.statements(), to.statements());
        matcher.matchEqualContents();
        matcher.matchOverlapping();
        return matcher;
    }

    List<AttributionPair> pairs() {
        return pairs;
    }

    List<ComparableAttribution> vanished() {
        return from.stream().filter(old -> !isOldMatched[old.position()]).toList();
    }

    List<ComparableAttribution> appeared() {
        return to.stream().filter(current -> !isNewMatched[current.position()]).toList();
    }

    private void matchEqualContents() {
        Map<List<Span>, List<ComparableAttribution>> byContents = new HashMap<>();
        to.forEach(current -> byContents
                .computeIfAbsent(current.contents(), _ -> new ArrayList<>())
                .add(current));
        List<BiPredicate<ComparableAttribution, ComparableAttribution>> strictestFirst = List.of(
                (old, current) -> isSameSource(old, current) && isSameCue(old, current),
                AttributionMatcher::isSameSource,
                this::isSameCue,
                (_, _) -> true);
        for (BiPredicate<ComparableAttribution, ComparableAttribution> criterion : strictestFirst) {
            for (ComparableAttribution old : from) {
                if (!isOldMatched[old.position()]) {
                    places(old)
                            .ifPresent(places -> byContents.getOrDefault(spans(places), List.of()).stream()
                                    .filter(current -> !isNewMatched[current.position()])
                                    .filter(current -> criterion.test(old, current))
                                    .filter(current -> isReliable(old, current))
                                    .findFirst()
                                    .ifPresent(current -> pair(old, current, isOutOfOrder(places))));
                }
            }
        }
    }

    /** The current places of the attributed words; empty where some of the words are gone. */
    private Optional<List<Alignment.Place>> places(ComparableAttribution old) {
        List<Alignment.Place> places = new ArrayList<>();
        for (Span content : old.contents()) {
            Optional<Alignment.Place> place = alignment.place(content);
            if (place.isEmpty()) {
                return Optional.empty();
            }
            places.add(place.get());
        }
        return Optional.of(places);
    }

    private static List<Span> spans(List<Alignment.Place> places) {
        return places.stream().map(Alignment.Place::span).toList();
    }

    private static boolean isOutOfOrder(List<Alignment.Place> places) {
        return places.stream().anyMatch(Alignment.Place::isOutOfOrder);
    }

    private void matchOverlapping() {
        NavigableMap<Integer, List<ComparableAttribution>> byPlace = new TreeMap<>();
        appeared()
                .forEach(current -> byPlace.computeIfAbsent(
                                current.contents().getFirst().start(), _ -> new ArrayList<>())
                        .add(current));
        for (ComparableAttribution old : vanished()) {
            ComparableAttribution best = null;
            int most = 0;
            for (ComparableAttribution current : candidates(old, byPlace)) {
                int shared = shared(old, current);
                if (shared > most
                        && isAtLeastHalf(shared, old, current)
                        && hasSameSourceOrCue(old, current)
                        && isReliable(old, current)) {
                    best = current;
                    most = shared;
                }
            }
            if (best != null) {
                pair(old, best, alignment.isAmidMovedEdits(old.contents().getFirst()));
            }
        }
    }

    private List<ComparableAttribution> candidates(
            ComparableAttribution old, NavigableMap<Integer, List<ComparableAttribution>> byPlace) {
        List<ComparableAttribution> candidates = new ArrayList<>();
        alignment
                .keptRange(new Span(
                        old.contents().getFirst().start(),
                        old.contents().getLast().end()))
                .ifPresent(area -> {
                    byPlace.headMap(area.start(), false).descendingMap().values().stream()
                            .limit(NEIGHBOURS)
                            .forEach(candidates::addAll);
                    byPlace.subMap(area.start(), area.end() + 1).values().stream()
                            .limit(NEIGHBOURS)
                            .forEach(candidates::addAll);
                });
        candidates.removeIf(current -> isNewMatched[current.position()]);
        return candidates;
    }

    private int shared(ComparableAttribution old, ComparableAttribution current) {
        int shared = 0;
        for (Span content : old.contents()) {
            for (Span there : current.contents()) {
                shared += alignment.shared(content, there);
            }
        }
        return shared;
    }

    private static boolean isAtLeastHalf(int shared, ComparableAttribution old, ComparableAttribution current) {
        return HALF * shared >= Math.max(old.length(), current.length());
    }

    /** In a moved paragraph with edits only the same source makes a match reliable. */
    private boolean isReliable(ComparableAttribution old, ComparableAttribution current) {
        return isSameSource(old, current)
                || !alignment.isAmidMovedEdits(old.contents().getFirst());
    }

    private boolean hasSameSourceOrCue(ComparableAttribution old, ComparableAttribution current) {
        return isSameSource(old, current) || isSameCue(old, current);
    }

    private static boolean isSameSource(ComparableAttribution old, ComparableAttribution current) {
        return old.source().isPresent() && old.source().equals(current.source());
    }

    private boolean isSameCue(ComparableAttribution old, ComparableAttribution current) {
        return old.cue().flatMap(alignment::place).map(Alignment.Place::span).equals(current.cue())
                && current.cue().isPresent();
    }

    private void pair(ComparableAttribution old, ComparableAttribution current, boolean isOutOfOrder) {
        isOldMatched[old.position()] = true;
        isNewMatched[current.position()] = true;
        pairs.add(new AttributionPair(old, current, isOutOfOrder));
    }
}
