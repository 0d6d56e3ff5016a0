package dev.sourceline.article;

/** Features of articles that lists can be filtered by; the values of the table {@code article_facet}. */
enum ArticleFeature {
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
    EDITORS_NOTE
}
