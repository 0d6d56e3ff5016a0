package dev.sourceline.comparison;

import dev.sourceline.platform.paging.PageRequest;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.concurrent.atomic.AtomicReference;

/**
 * A difference item by item. It is compared anew for some of them at a time: while the caller reads, neither the texts nor
 * what is not sent yet is held.
 */
@Singleton
final class DiffLines {
    private final ComparisonService comparisons;

    DiffLines(ComparisonService comparisons) {
        this.comparisons = comparisons;
    }

    /** All of it, or as many items of each list as are asked for, from the same place on. */
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

    // Where a version was read anew meanwhile, the cursor says so, and the stream breaks off.
    private Uni<DiffView> part(ComparisonService.Versions versions, PageRequest page) {
        return comparisons
                .versions(versions.article(), versions.request())
                .chain(now ->
                        comparisons.compare(now, (from, to) -> DiffCalculator.view(from, to, DiffSlice.of(page, now))));
    }
}
