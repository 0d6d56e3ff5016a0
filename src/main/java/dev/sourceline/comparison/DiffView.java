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
@Schema(name = "Diff", description = "What changed from one version of an article to another, or a page of it.")
public record DiffView(
        @Schema(description = "Id of the article") UUID article,
        @Schema(description = "The version compared from") VersionReference from,
        @Schema(description = "The version compared to") VersionReference to,

        @Schema(description = "Where the texts differ, in reading order")
        List<HunkView> hunks,

        @Schema(
                description =
                        "Attributions that are not in both versions alike, in the order of the version compared to, the vanished last")
        List<ChangedAttributionView> attributions,

        @Schema(description = "How many attributions are as they were", minimum = "0")
        int unchanged,

        @Schema(description = "Reads what comes next of both lists; null where nothing does")
        Optional<String> nextCursor)
        implements Paged {}
