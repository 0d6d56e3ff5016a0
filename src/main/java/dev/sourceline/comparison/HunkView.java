package dev.sourceline.comparison;

import dev.sourceline.attribution.QuoteView;
import dev.sourceline.engine.alignment.Hunk;

/**
 * One edit between two versions.
 *
 * @param kind inserted, deleted or replaced
 * @param from the text in the version compared from; empty for an insertion
 * @param to the text in the version compared to; empty for a deletion
 */
public record HunkView(String kind, QuoteView from, QuoteView to) {
    static HunkView of(Hunk hunk, ComparedVersion from, ComparedVersion to) {
        String kind = hunk.from().isEmpty() ? "inserted" : hunk.to().isEmpty() ? "deleted" : "replaced";
        return new HunkView(kind, from.quote(hunk.from()), to.quote(hunk.to()));
    }
}
