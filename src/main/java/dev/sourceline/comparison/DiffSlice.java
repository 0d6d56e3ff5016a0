package dev.sourceline.comparison;

import dev.sourceline.platform.paging.Cursor;
import dev.sourceline.platform.paging.PageRequest;
import dev.sourceline.platform.problem.ServiceException;
import java.util.List;
import java.util.Optional;

/**
 * Which part of a difference is asked for: as many items of each of its lists, from the same place on.
 *
 * @param compared what is compared, so that a cursor of another comparison, or of one made anew since, is told
 * @param start how many items of each list come before
 */
record DiffSlice(ComparisonService.Versions compared, int start, int size) {
    private static final String LIST = "diff";
    private static final int KEYS = 4;

    static DiffSlice of(PageRequest page, ComparisonService.Versions compared) {
        return page.after(LIST, KEYS)
                .map(cursor -> new DiffSlice(compared, start(cursor, compared), page.size()))
                .orElseGet(() -> new DiffSlice(compared, 0, page.size()));
    }

    /** The versions that a cursor is of: those of the first page, though a new one may have come since. */
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

    /** The cursor behind this section, where the longer list has more than that. */
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
