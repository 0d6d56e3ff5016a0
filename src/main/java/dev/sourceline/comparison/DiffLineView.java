package dev.sourceline.comparison;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One item of a difference, in the member that says of which of its lists. */
@Schema(name = "DiffLine", description = "One item of a difference, in the member that says of which of its lists.")
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record DiffLineView(
        @Schema(description = "Where the texts differ") Optional<HunkView> hunk,

        @Schema(description = "An attribution that is not in both versions alike")
        Optional<ChangedAttributionView> attribution) {
    static List<DiffLineView> of(DiffView diff) {
        return Stream.concat(
                        diff.hunks().stream().map(hunk -> new DiffLineView(Optional.of(hunk), Optional.empty())),
                        diff.attributions().stream()
                                .map(attribution -> new DiffLineView(Optional.empty(), Optional.of(attribution))))
                .toList();
    }
}
