package dev.sourceline.comparison;

import dev.sourceline.attribution.ArticleView;

/**
 * Two versions, and what changed from one to the other.
 *
 * @param article the version compared to
 * @param text of that version
 * @param isBeginning whether nothing of the difference comes before
 */
public record Compared(ArticleView article, String text, DiffView diff, boolean isBeginning) {
    static Compared of(Side from, Side to, Section section) {
        return new Compared(to.article(), to.text(), Difference.view(from, to, section), section.start() == 0);
    }
}
