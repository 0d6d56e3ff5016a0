package dev.sourceline.attribution;

import dev.sourceline.engine.text.Selector;
import dev.sourceline.platform.id.TimeOrderedId;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;

/**
 * Keeps the ids of attributions when a text is extracted again, so that links stay valid. An attribution
 * inherits the id of the old one with the same contents and cue, else with the same contents, else with the
 * same cue and overlapping contents.
 */
final class AttributionIdReuse {
    private final List<AttributionView> current;
    private final List<Optional<UUID>> ids = new ArrayList<>();
    private List<AttributionView> unmatched;

    private AttributionIdReuse(List<AttributionView> before, List<AttributionView> current) {
        this.unmatched = before;
        this.current = current;
        current.forEach(_ -> ids.add(Optional.empty()));
    }

    static AttributionIdReuse of(List<AttributionView> before, List<AttributionView> current) {
        AttributionIdReuse reuse = new AttributionIdReuse(before, current);
        reuse.match(attribution -> Optional.of(List.of(attribution.contents(), attribution.cue())));
        reuse.match(attribution -> Optional.of(attribution.contents()));
        reuse.match(AttributionView::cue);
        return reuse;
    }

    /** The new attributions, each with an inherited or a new id. */
    List<AttributionView> attributions() {
        List<AttributionView> identified = new ArrayList<>();
        for (int i = 0; i < current.size(); i++) {
            identified.add(current.get(i).withId(ids.get(i).orElseGet(TimeOrderedId::next)));
        }
        return identified;
    }

    /** How many ids were inherited. */
    int count() {
        return Math.toIntExact(ids.stream().filter(Optional::isPresent).count());
    }

    private void match(Function<AttributionView, Optional<?>> likeness) {
        Map<Object, Deque<AttributionView>> before = new HashMap<>();
        for (AttributionView attribution : unmatched) {
            likeness.apply(attribution)
                    .ifPresent(key ->
                            before.computeIfAbsent(key, _ -> new ArrayDeque<>()).add(attribution));
        }
        Set<Optional<UUID>> reused = new HashSet<>();
        for (int i = 0; i < current.size(); i++) {
            AttributionView attribution = current.get(i);
            if (ids.get(i).isEmpty()) {
                Optional<AttributionView> same = likeness.apply(attribution)
                        .map(key -> before.getOrDefault(key, new ArrayDeque<>()))
                        .flatMap(alike -> removeFirstOverlapping(alike, attribution));
                ids.set(i, same.flatMap(AttributionView::id));
                same.map(AttributionView::id).ifPresent(reused::add);
            }
        }
        unmatched = unmatched.stream()
                .filter(attribution -> !reused.contains(attribution.id()))
                .toList();
    }

    private static Optional<AttributionView> removeFirstOverlapping(
            Deque<AttributionView> alike, AttributionView attribution) {
        Optional<AttributionView> first =
                alike.stream().filter(one -> overlaps(one, attribution)).findFirst();
        first.ifPresent(alike::remove);
        return first;
    }

    private static boolean overlaps(AttributionView one, AttributionView other) {
        for (Selector content : one.contents()) {
            for (Selector there : other.contents()) {
                if (content.start() < there.end() && there.start() < content.end()) {
                    return true;
                }
            }
        }
        return false;
    }
}
