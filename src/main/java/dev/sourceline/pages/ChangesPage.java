package dev.sourceline.pages;

import dev.sourceline.comparison.VersionComparison;
import dev.sourceline.comparison.VersionReference;
import java.util.List;
import java.util.Optional;

/**
 * The data of the HTML page that compares two versions, as its template reads it.
 *
 * @param versions the version compared from, and the version compared to
 * @param before the address of the previous comparison; empty where the first version is compared
 * @param next the address of the next page of this comparison; empty on the last page
 * @param isBeginning whether this is the first page of the comparison
 * @param unchanged how many attributions are alike in both versions
 * @param silent how many of the changes on this page are edits without an explaining note
 */
record ChangesPage(
        String language,
        String title,
        List<Link> versions,
        Optional<String> before,
        Optional<String> next,
        boolean isBeginning,
        List<EditedPassage> passages,
        List<AttributionChange> changes,
        int unchanged,
        long silent) {
    /** A compared version and the address of its page. */
    record Link(int version, String address) {}

    static ChangesPage of(VersionComparison compared) {
        var article = compared.article();
        var diff = compared.diff();
        String address = "/v1/articles/" + article.id();
        int from = diff.from().version();
        int to = diff.to().version();
        List<AttributionChange> changes =
                diff.attributions().stream().map(AttributionChange::of).toList();
        return new ChangesPage(
                article.reading().language().orElse("en"),
                article.reading().headline().map(found -> found.value()).orElse("Untitled article"),
                List.of(link(address, diff.from()), link(address, diff.to())),
                Optional.of(address + "/diff?from=" + (from - 1) + "&to=" + from + "&format=html")
                        .filter(_ -> 1 < from && from < to),
                diff.nextCursor()
                        .map(cursor -> address + "/diff?from=" + from + "&to=" + to + "&format=html&cursor=" + cursor),
                compared.isBeginning(),
                EditedPassages.of(compared.text(), diff.hunks()),
                changes,
                diff.unchanged(),
                changes.stream().filter(AttributionChange::isSilent).count());
    }

    private static Link link(String address, VersionReference version) {
        return new Link(version.version(), address + "?version=" + version.version() + "&format=html");
    }
}
