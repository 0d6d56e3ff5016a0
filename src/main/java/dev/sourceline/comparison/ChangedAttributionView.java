package dev.sourceline.comparison;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.sourceline.attribution.StoredAttributionView;
import java.util.List;
import java.util.Optional;

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
public record ChangedAttributionView(
        String kind,
        Optional<StoredAttributionView> old,
        @JsonProperty("new") Optional<StoredAttributionView> present,
        List<String> differences,
        boolean edited,
        boolean explained,
        Optional<ExplainingNoteView> note) {}
