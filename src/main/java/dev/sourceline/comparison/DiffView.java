package dev.sourceline.comparison;

import dev.sourceline.platform.paging.Paged;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What changed from one version of an article to another, or a page of it: of each of the two lists as many as were asked
 * for. Offsets count code points, each in the text of its own version.
 *
 * @param hunks where the texts differ, in reading order
 * @param attributions those that are not in both versions alike, in the order of the version compared to, the vanished last
 * @param unchanged how many attributions are as they were
 * @param nextCursor reads what comes next of both lists; absent where nothing does
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
