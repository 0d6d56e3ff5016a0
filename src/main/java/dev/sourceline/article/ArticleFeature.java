package dev.sourceline.article;

import java.util.Locale;

/** What an article may have, as {@code article_facet} tells it. */
public enum ArticleFeature {
    ATTRIBUTION,
    RELAY,
    UNNAMED_SOURCE,
    HEDGE,
    AUTHOR,
    CREDIT,
    COMMENT_SOUGHT,
    UPDATE,
    CORRECTION,
    CLARIFICATION,
    EDITORS_NOTE;

    /** What lists of articles that have it go by. */
    public ArticleFacet facet() {
        return new ArticleFacet(ArticleFacet.Kind.HAS, name().toLowerCase(Locale.ROOT));
    }
}
