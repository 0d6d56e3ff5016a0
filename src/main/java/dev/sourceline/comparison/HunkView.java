package dev.sourceline.comparison;

import dev.sourceline.attribution.QuoteView;
import dev.sourceline.engine.alignment.Hunk;

/**
 * Where two versions differ.
 *
 * @param kind inserted, deleted or replaced
 * @param from what stands in the one version; empty where something was inserted
 * @param to what stands there in the other version; empty where something was deleted
 */
public record HunkView(String kind, QuoteView from, QuoteView to) {
    static HunkView of(Hunk hunk, ComparedVersion from, ComparedVersion to) {
        String kind = hunk.from().isEmpty() ? "inserted" : hunk.to().isEmpty() ? "deleted" : "replaced";
        return new HunkView(kind, from.quote(hunk.from()), to.quote(hunk.to()));
    }
}
