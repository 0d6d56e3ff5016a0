package dev.sourceline.comparison;

import dev.sourceline.platform.paging.Paged;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The difference between two versions of an article, or a page of it. Offsets count code points, each in the
 * text of its own version.
 *
 * @param hunks the edits of the text, in reading order
 * @param attributions the attributions that differ, in the order of the version compared to; vanished ones
 *     last
 * @param unchanged how many attributions are alike in both versions
 * @param nextCursor the cursor of the next page of both lists; absent on the last page
 */
@Schema(name = "Diff")
public record DiffView(
        UUID article,
        VersionReference from,
        VersionReference to,
        List<HunkView> hunks,
        List<ChangedAttributionView> attributions,
        int unchanged,
        Optional<String> nextCursor)
        implements Paged {}
