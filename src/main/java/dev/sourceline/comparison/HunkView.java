package dev.sourceline.comparison;

import dev.sourceline.attribution.QuoteView;
import dev.sourceline.engine.alignment.Hunk;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * One edit between two versions.
 *
 * @param kind inserted, deleted or replaced
 * @param from the text in the version compared from; empty for an insertion
 * @param to the text in the version compared to; empty for a deletion
 */
@Schema(name = "Hunk", description = "Where two versions differ.")
public record HunkView(
        @Schema(description = "inserted, deleted or replaced")
        String kind,

        @Schema(description = "What stands in the one version; empty where something was inserted")
        QuoteView from,

        @Schema(description = "What stands there in the other version; empty where something was deleted")
        QuoteView to) {
    static HunkView of(Hunk hunk, ComparedVersion from, ComparedVersion to) {
        String kind = hunk.from().isEmpty() ? "inserted" : hunk.to().isEmpty() ? "deleted" : "replaced";
        return new HunkView(kind, from.quote(hunk.from()), to.quote(hunk.to()));
    }
}
