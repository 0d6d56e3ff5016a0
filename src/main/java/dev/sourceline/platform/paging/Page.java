package dev.sourceline.platform.paging;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * One page of a list.
 *
 * @param nextCursor reads the page after this one; absent on the last
 */
public record Page<T>(List<T> items, Optional<String> nextCursor) implements Paged {
    public Page {
        items = List.copyOf(items);
    }

    /**
     * Cuts a page from one item more than it may hold, which tells that there is a next one.
     *
     * @param cursor the cursor that stands behind an item
     */
    public static <T> Page<T> of(List<T> oneMore, int limit, Function<T, Cursor> cursor) {
        if (oneMore.size() <= limit) {
            return new Page<>(oneMore, Optional.empty());
        }
        List<T> items = oneMore.subList(0, limit);
        return new Page<>(items, Optional.of(cursor.apply(items.getLast()).encoded()));
    }
}
