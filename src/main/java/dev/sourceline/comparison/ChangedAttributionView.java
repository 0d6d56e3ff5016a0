package dev.sourceline.comparison;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.sourceline.attribution.StoredAttributionView;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * An attribution that differs between two versions.
 *
 * @param kind appeared, vanished, changed or moved
 * @param old the attribution in the version compared from; absent where it appeared
 * @param present the attribution in the version compared to; absent where it vanished
 * @param differences the members that differ, where it changed
 * @param edited whether its own words changed; where false, the rest of the text or another engine version
 *     changed the reading
 * @param explained whether a note explains the change; an edit without explanation is a silent one
 */
@Schema(name = "ChangedAttribution", description = "An attribution that is not in both versions alike.")
public record ChangedAttributionView(
        @Schema(description = "appeared, vanished, changed or moved")
        String kind,

        @Schema(description = "As it is in the version compared from, where it is there")
        Optional<StoredAttributionView> old,

        @Schema(description = "As it is in the version compared to, where it is there") @JsonProperty("new")
        Optional<StoredAttributionView> present,

        @Schema(description = "Members that differ, where it changed")
        List<String> differences,

        @Schema(description = "Whether any of its own words changed")
        boolean edited,

        @Schema(description = "Whether a note says why; what was edited and is not explained was edited silently")
        boolean explained,

        @Schema(description = "The note that says why") Optional<ExplainingNoteView> note) {}
