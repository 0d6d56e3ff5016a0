package dev.sourceline.article;

/** What an article may have, as {@code article_facet} tells it. */
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
