package dev.sourceline.search;

import dev.sourceline.platform.id.TimeOrderedId;
import dev.sourceline.platform.paging.Cursor;
import dev.sourceline.platform.paging.PageRequest;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Where a page begins.
 *
 * @param list the name of the list, another one for each question
 * @param newest what came after it is left out: it came after the first page
 * @param score of the hit before the page, with its id; absent on the first page
 */
record SearchCursor(String list, UUID newest, Optional<Float> score, Optional<UUID> id) {
    static SearchCursor of(SearchRequest request, PageRequest page) {
        String list = "search " + Integer.toHexString((request.type() + " " + request.words()).hashCode());
        return page.after(list, 3)
                .map(cursor -> new SearchCursor(
                        list, cursor.id(0), Optional.of(cursor.fraction(1)), Optional.of(cursor.id(2))))
                .orElseGet(() -> new SearchCursor(list, TimeOrderedId.next(), Optional.empty(), Optional.empty()));
    }

    /** The place behind a hit. */
    Cursor behind(RankedHit last) {
        return new Cursor(
                list,
                List.of(
                        newest.toString(),
                        Float.toString(last.score()),
                        last.id().toString()));
    }
}
