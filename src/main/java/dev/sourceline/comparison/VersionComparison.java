package dev.sourceline.comparison;

import dev.sourceline.attribution.ArticleView;

/**
 * Two versions, and what changed from one to the other.
 *
 * @param article the version compared to
 * @param text of that version
 * @param isBeginning whether nothing of the difference comes before
 */
public record VersionComparison(ArticleView article, String text, DiffView diff, boolean isBeginning) {
    static VersionComparison of(ComparedVersion from, ComparedVersion to, DiffSlice section) {
        return new VersionComparison(
                to.article(), to.text(), DiffCalculator.view(from, to, section), section.start() == 0);
    }
}
