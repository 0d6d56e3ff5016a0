package dev.sourceline.comparison;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The selectors of one version, re-anchored on another version.
 *
 * @param anchors one for each selector, in the order of the request
 */
@Schema(name = "Anchors")
public record AnchorsView(UUID article, VersionReference from, VersionReference to, List<AnchorView> anchors) {}
