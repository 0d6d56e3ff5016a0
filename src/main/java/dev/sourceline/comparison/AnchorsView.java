package dev.sourceline.comparison;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The selectors of one version, re-anchored on another version.
 *
 * @param anchors one for each selector, in the order of the request
 */
@Schema(name = "Anchors", description = "What became of selectors from one version of an article to another.")
public record AnchorsView(
        @Schema(description = "Id of the article") UUID article,

        @Schema(description = "The version that the selectors were made on")
        VersionReference from,

        @Schema(description = "The version on which they were looked for")
        VersionReference to,

        @Schema(description = "One for each selector, in the order in which they were sent")
        List<AnchorView> anchors) {}
