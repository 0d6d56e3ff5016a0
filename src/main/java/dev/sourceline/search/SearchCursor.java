package dev.sourceline.search;

import dev.sourceline.platform.id.TimeOrderedId;
import dev.sourceline.platform.paging.Cursor;
import dev.sourceline.platform.paging.PageRequest;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * A position in the results of a search.
 *
 * @param list the name of the list, which includes the query, so that a cursor of another query is rejected
 * @param newest the newest id at the time of the first page; what came later is left out
 * @param score the score of the last hit of the previous page; absent on the first page
 * @param id the id of that hit; absent on the first page
 */
record SearchCursor(String list, UUID newest, Optional<Float> score, Optional<UUID> id) {
    static SearchCursor of(SearchRequest request, PageRequest page) {
        String list = "search " + Integer.toHexString((request.type() + " " + request.words()).hashCode());
        return page.after(list, 3)
                .map(cursor -> new SearchCursor(
                        list, cursor.id(0), Optional.of(cursor.fraction(1)), Optional.of(cursor.id(2))))
                .orElseGet(() -> new SearchCursor(list, TimeOrderedId.next(), Optional.empty(), Optional.empty()));
    }

    /** The cursor after a hit. */
    Cursor after(RankedHit last) {
        return new Cursor(
                list,
                List.of(
                        newest.toString(),
                        Float.toString(last.score()),
                        last.id().toString()));
    }
}
