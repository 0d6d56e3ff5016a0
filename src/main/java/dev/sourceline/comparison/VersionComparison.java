package dev.sourceline.comparison;

import dev.sourceline.attribution.ArticleView;

/**
 * The comparison of two versions, for the HTML page.
 *
 * @param article the version compared to
 * @param text the text of that version
 * @param isBeginning whether this is the first page of the difference
 */
public record VersionComparison(ArticleView article, String text, DiffView diff, boolean isBeginning) {
    static VersionComparison of(ComparedVersion from, ComparedVersion to, DiffSlice section) {
        return new VersionComparison(
                to.article(), to.text(), DiffCalculator.view(from, to, section), section.start() == 0);
    }
}
