package dev.sourceline.platform.paging;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * One page of a list.
 *
 * @param nextCursor the cursor of the next page; absent on the last page
 */
@Schema(description = "One page of a list.")
public record Page<T>(
        @Schema(description = "What is on the page") List<T> items,

        @Schema(description = "Reads the page after this one; null on the last")
        Optional<String> nextCursor)
        implements Paged {
    public Page {
        items = List.copyOf(items);
    }

    /**
     * Cuts a page from a query for one item more than the limit; that item tells whether there is a next page.
     *
     * @param cursor makes the cursor behind an item
     */
    public static <T> Page<T> of(List<T> oneMore, int limit, Function<T, Cursor> cursor) {
        if (oneMore.size() <= limit) {
            return new Page<>(oneMore, Optional.empty());
        }
        List<T> items = oneMore.subList(0, limit);
        return new Page<>(items, Optional.of(cursor.apply(items.getLast()).encoded()));
    }
}
