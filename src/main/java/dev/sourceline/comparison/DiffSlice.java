package dev.sourceline.comparison;

import dev.sourceline.platform.paging.Cursor;
import dev.sourceline.platform.paging.PageRequest;
import dev.sourceline.platform.problem.ServiceException;
import java.util.List;
import java.util.Optional;

/**
 * A page of a comparison: the same range of indexes in each of its two lists.
 *
 * @param compared the compared versions; a cursor of another comparison, or of an earlier reading, is
 *     rejected
 * @param start the index of the first item
 * @param size the highest number of items of each list
 */
record DiffSlice(ComparisonService.Versions compared, int start, int size) {
    private static final String LIST = "diff";
    private static final int KEYS = 4;

    static DiffSlice of(PageRequest page, ComparisonService.Versions compared) {
        return page.after(LIST, KEYS)
                .map(cursor -> new DiffSlice(compared, start(cursor, compared), page.size()))
                .orElseGet(() -> new DiffSlice(compared, 0, page.size()));
    }

    /**
     * The requested versions; those of the cursor where there is one, though the article may have a newer version
     * by now.
     */
    static VersionsRequest versions(VersionsRequest request, PageRequest page) {
        Optional<Cursor> after = page.after(LIST, KEYS);
        return new VersionsRequest(
                request.from().or(() -> after.map(cursor -> cursor.number(0))),
                request.to().or(() -> after.map(cursor -> cursor.number(1))));
    }

    private static int start(Cursor cursor, ComparisonService.Versions compared) {
        if (!cursor.text(2).equals(compared.tag().value()) || cursor.number(3) < 0) {
            throw new ServiceException.BadParameter(
                    "cursor", "it is of another comparison, or the versions were read again since. Begin without it.");
        }
        return cursor.number(3);
    }

    <T> List<T> of(List<T> items) {
        return items.subList(Math.min(start, items.size()), Math.min(start + size, items.size()));
    }

    /** The cursor of the next page; empty where the longer of the two lists ends here. */
    Optional<String> next(int longest) {
        int end = start + size;
        return longest > end
                ? Optional.of(new Cursor(
                                LIST,
                                List.of(
                                        Integer.toString(compared.from().number()),
                                        Integer.toString(compared.to().number()),
                                        compared.tag().value(),
                                        Integer.toString(end)))
                        .encoded())
                : Optional.empty();
    }
}
