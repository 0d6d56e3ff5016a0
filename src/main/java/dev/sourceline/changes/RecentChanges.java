package dev.sourceline.changes;

import java.util.ArrayList;
import java.util.List;

/**
 * An in-memory window of the newest changes, shared by all readers.
 *
 * @param start the position that the window begins after; it contains every change from there to its end
 */
record RecentChanges(FeedPosition start, List<Change> changes) {
    private static final int CAPACITY = 2_000;

    RecentChanges {
        changes = List.copyOf(changes);
    }

    static RecentChanges startingAt(FeedPosition position) {
        return new RecentChanges(position, List.of());
    }

    FeedPosition end() {
        return changes.isEmpty() ? start : changes.getLast().position();
    }

    /** Whether the window contains every change after a position. */
    boolean covers(FeedPosition position) {
        return position.compareTo(start) >= 0;
    }

    List<Change> after(FeedPosition position, int limit) {
        int from = firstAfter(position);
        return changes.subList(from, Math.min(changes.size(), from + limit));
    }

    /** This window extended by newer changes; drops the oldest where it grows too long. */
    RecentChanges with(List<Change> newer) {
        if (newer.isEmpty()) {
            return this;
        }
        List<Change> all = new ArrayList<>(changes);
        all.addAll(newer);
        int dropped = Math.max(0, all.size() - CAPACITY);
        return dropped == 0
                ? new RecentChanges(start, all)
                : new RecentChanges(all.get(dropped - 1).position(), all.subList(dropped, all.size()));
    }

    private int firstAfter(FeedPosition position) {
        int low = 0;
        int high = changes.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (changes.get(middle).position().compareTo(position) <= 0) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
