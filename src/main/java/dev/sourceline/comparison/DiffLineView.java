package dev.sourceline.comparison;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One line of a comparison in NDJSON: exactly one member is present, either a hunk or an attribution. */
@Schema(name = "DiffLine")
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record DiffLineView(Optional<HunkView> hunk, Optional<ChangedAttributionView> attribution) {
    static List<DiffLineView> of(DiffView diff) {
        return Stream.concat(
                        diff.hunks().stream().map(hunk -> new DiffLineView(Optional.of(hunk), Optional.empty())),
                        diff.attributions().stream()
                                .map(attribution -> new DiffLineView(Optional.empty(), Optional.of(attribution))))
                .toList();
    }
}
