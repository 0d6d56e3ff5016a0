package dev.sourceline.search;

import dev.sourceline.id.TimeOrderedId;
import dev.sourceline.page.Cursor;
import dev.sourceline.page.PageRequest;
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
record Place(String list, UUID newest, Optional<Float> score, Optional<UUID> id) {
    static Place of(SearchRequest request, PageRequest page) {
        String list = "search " + Integer.toHexString((request.type() + " " + request.words()).hashCode());
        return page.after(list, 3)
                .map(cursor ->
                        new Place(list, cursor.id(0), Optional.of(cursor.fraction(1)), Optional.of(cursor.id(2))))
                .orElseGet(() -> new Place(list, TimeOrderedId.next(), Optional.empty(), Optional.empty()));
    }

    /** The place behind a hit. */
    Cursor behind(Ranked last) {
        return new Cursor(
                list,
                List.of(
                        newest.toString(),
                        Float.toString(last.score()),
                        last.id().toString()));
    }
}
