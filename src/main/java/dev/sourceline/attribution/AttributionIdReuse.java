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
    private final List<AttributionView> anew;
    private final List<Optional<UUID>> ids = new ArrayList<>();
    private List<AttributionView> left;

    private AttributionIdReuse(List<AttributionView> before, List<AttributionView> anew) {
        this.left = before;
        this.anew = anew;
        anew.forEach(_ -> ids.add(Optional.empty()));
    }

    static AttributionIdReuse of(List<AttributionView> before, List<AttributionView> anew) {
        AttributionIdReuse kept = new AttributionIdReuse(before, anew);
        kept.keep(attribution -> Optional.of(List.of(attribution.contents(), attribution.cue())));
        kept.keep(attribution -> Optional.of(attribution.contents()));
        kept.keep(AttributionView::cue);
        return kept;
    }

    /** The new attributions, each with an inherited or a new id. */
    List<AttributionView> attributions() {
        List<AttributionView> identified = new ArrayList<>();
        for (int i = 0; i < anew.size(); i++) {
            identified.add(anew.get(i).withId(ids.get(i).orElseGet(TimeOrderedId::next)));
        }
        return identified;
    }

    /** How many ids were inherited. */
    int count() {
        return Math.toIntExact(ids.stream().filter(Optional::isPresent).count());
    }

    private void keep(Function<AttributionView, Optional<?>> likeness) {
        Map<Object, Deque<AttributionView>> before = new HashMap<>();
        for (AttributionView attribution : left) {
            likeness.apply(attribution)
                    .ifPresent(key ->
                            before.computeIfAbsent(key, _ -> new ArrayDeque<>()).add(attribution));
        }
        Set<Optional<UUID>> taken = new HashSet<>();
        for (int i = 0; i < anew.size(); i++) {
            AttributionView attribution = anew.get(i);
            if (ids.get(i).isEmpty()) {
                Optional<AttributionView> same = likeness.apply(attribution)
                        .map(key -> before.getOrDefault(key, new ArrayDeque<>()))
                        .flatMap(alike -> firstOverlapping(alike, attribution));
                ids.set(i, same.flatMap(AttributionView::id));
                same.map(AttributionView::id).ifPresent(taken::add);
            }
        }
        left = left.stream()
                .filter(attribution -> !taken.contains(attribution.id()))
                .toList();
    }

    private static Optional<AttributionView> firstOverlapping(
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
