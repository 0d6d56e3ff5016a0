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
    private final boolean[] isTaken;
    private final boolean[] isFound;
    private final List<AttributionPair> pairs = new ArrayList<>();

    private AttributionMatcher(Alignment alignment, List<ComparableAttribution> from, List<ComparableAttribution> to) {
        this.alignment = alignment;
        this.from = from;
        this.to = to;
        this.isFound = new boolean[from.size()];
        this.isTaken = new boolean[to.size()];
    }

    static AttributionMatcher of(Alignment alignment, ComparedVersion from, ComparedVersion to) {
        AttributionMatcher pairing = new AttributionMatcher(alignment, from.statements(), to.statements());
        pairing.pairSameWords();
        pairing.pairMuchOfTheWords();
        return pairing;
    }

    List<AttributionPair> pairs() {
        return pairs;
    }

    List<ComparableAttribution> vanished() {
        return from.stream().filter(old -> !isFound[old.position()]).toList();
    }

    List<ComparableAttribution> appeared() {
        return to.stream().filter(statement -> !isTaken[statement.position()]).toList();
    }

    private void pairSameWords() {
        Map<List<Span>, List<ComparableAttribution>> byContents = new HashMap<>();
        to.forEach(statement -> byContents
                .computeIfAbsent(statement.contents(), _ -> new ArrayList<>())
                .add(statement));
        List<BiPredicate<ComparableAttribution, ComparableAttribution>> closestFirst = List.of(
                (old, statement) -> isSameSource(old, statement) && isSameCue(old, statement),
                AttributionMatcher::isSameSource,
                this::isSameCue,
                (_, _) -> true);
        for (BiPredicate<ComparableAttribution, ComparableAttribution> isClose : closestFirst) {
            for (ComparableAttribution old : from) {
                if (!isFound[old.position()]) {
                    places(old)
                            .ifPresent(places -> byContents.getOrDefault(spans(places), List.of()).stream()
                                    .filter(statement -> !isTaken[statement.position()])
                                    .filter(statement -> isClose.test(old, statement))
                                    .filter(statement -> isFirm(old, statement))
                                    .findFirst()
                                    .ifPresent(statement -> pair(old, statement, isOutOfOrder(places))));
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

    private void pairMuchOfTheWords() {
        NavigableMap<Integer, List<ComparableAttribution>> byPlace = new TreeMap<>();
        appeared()
                .forEach(statement -> byPlace.computeIfAbsent(
                                statement.contents().getFirst().start(), _ -> new ArrayList<>())
                        .add(statement));
        for (ComparableAttribution old : vanished()) {
            ComparableAttribution best = null;
            int most = 0;
            for (ComparableAttribution statement : near(old, byPlace)) {
                int shared = shared(old, statement);
                if (shared > most
                        && isMuch(shared, old, statement)
                        && isSaidAlike(old, statement)
                        && isFirm(old, statement)) {
                    best = statement;
                    most = shared;
                }
            }
            if (best != null) {
                pair(old, best, alignment.isAmidMovedEdits(old.contents().getFirst()));
            }
        }
    }

    private List<ComparableAttribution> near(
            ComparableAttribution old, NavigableMap<Integer, List<ComparableAttribution>> byPlace) {
        List<ComparableAttribution> near = new ArrayList<>();
        alignment
                .keptRange(new Span(
                        old.contents().getFirst().start(),
                        old.contents().getLast().end()))
                .ifPresent(area -> {
                    byPlace.headMap(area.start(), false).descendingMap().values().stream()
                            .limit(NEIGHBOURS)
                            .forEach(near::addAll);
                    byPlace.subMap(area.start(), area.end() + 1).values().stream()
                            .limit(NEIGHBOURS)
                            .forEach(near::addAll);
                });
        near.removeIf(statement -> isTaken[statement.position()]);
        return near;
    }

    private int shared(ComparableAttribution old, ComparableAttribution statement) {
        int shared = 0;
        for (Span content : old.contents()) {
            for (Span there : statement.contents()) {
                shared += alignment.shared(content, there);
            }
        }
        return shared;
    }

    private static boolean isMuch(int shared, ComparableAttribution old, ComparableAttribution statement) {
        return HALF * shared >= Math.max(old.length(), statement.length());
    }

    /** In a moved paragraph with edits only the same source makes a match reliable. */
    private boolean isFirm(ComparableAttribution old, ComparableAttribution statement) {
        return isSameSource(old, statement)
                || !alignment.isAmidMovedEdits(old.contents().getFirst());
    }

    private boolean isSaidAlike(ComparableAttribution old, ComparableAttribution statement) {
        return isSameSource(old, statement) || isSameCue(old, statement);
    }

    private static boolean isSameSource(ComparableAttribution old, ComparableAttribution statement) {
        return old.source().isPresent() && old.source().equals(statement.source());
    }

    private boolean isSameCue(ComparableAttribution old, ComparableAttribution statement) {
        return old.cue().flatMap(alignment::place).map(Alignment.Place::span).equals(statement.cue())
                && statement.cue().isPresent();
    }

    private void pair(ComparableAttribution old, ComparableAttribution statement, boolean isOutOfOrder) {
        isFound[old.position()] = true;
        isTaken[statement.position()] = true;
        pairs.add(new AttributionPair(old, statement, isOutOfOrder));
    }
}
