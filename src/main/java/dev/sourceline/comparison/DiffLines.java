package dev.sourceline.comparison;

import dev.sourceline.platform.paging.PageRequest;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.concurrent.atomic.AtomicReference;

/**
 * A comparison as a stream of items. The comparison is repeated for each page of items, so that a slow reader
 * holds neither the texts nor unsent items in memory.
 */
@Singleton
final class DiffLines {
    private final ComparisonService comparisons;

    DiffLines(ComparisonService comparisons) {
        this.comparisons = comparisons;
    }

    /** All items; with a limit, one page of each list. */
    Multi<DiffLineView> of(ComparisonService.Versions versions, PageRequest page) {
        return Multi.createBy()
                .repeating()
                .uni(
                        () -> new AtomicReference<>(page.cursor()),
                        next -> part(versions, page.from(next.get())).invoke(part -> next.set(part.nextCursor())))
                .whilst(part -> page.limit().isEmpty() && part.nextCursor().isPresent())
                .onItem()
                .transformToIterable(DiffLineView::of);
    }

    // Where a version was extracted again meanwhile, its cursor is rejected and the stream fails.
    private Uni<DiffView> part(ComparisonService.Versions versions, PageRequest page) {
        return comparisons
                .versions(versions.article(), versions.request())
                .chain(now ->
                        comparisons.compare(now, (from, to) -> DiffCalculator.view(from, to, DiffSlice.of(page, now))));
    }
}
