package dev.sourceline.comparison;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.sourceline.attribution.StoredAttributionView;
import java.util.List;
import java.util.Optional;

/**
 * An attribution that is not in both versions alike.
 *
 * @param kind appeared, vanished, changed or moved
 * @param old as it is in the version compared from, where it is there
 * @param present as it is in the version compared to, where it is there
 * @param differences members that differ, where it changed
 * @param edited whether any of its own words changed; where not, the rest of the text, or another engine, makes it read otherwise
 * @param explained whether a note says why; what was edited and is not explained was edited silently
 */
public record ChangedAttributionView(
        String kind,
        Optional<StoredAttributionView> old,
        @JsonProperty("new") Optional<StoredAttributionView> present,
        List<String> differences,
        boolean edited,
        boolean explained,
        Optional<ExplainingNoteView> note) {}
