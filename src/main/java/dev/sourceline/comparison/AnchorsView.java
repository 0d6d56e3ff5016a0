package dev.sourceline.comparison;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What became of selectors from one version of an article to another.
 *
 * @param anchors one for each selector, in the order in which they were sent
 */
@Schema(name = "Anchors")
public record AnchorsView(UUID article, VersionReference from, VersionReference to, List<AnchorView> anchors) {}
