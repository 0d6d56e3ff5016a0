package dev.sourceline.article;

/** What an article is listed by, for a filter of this kind. */
public record ArticleFacet(Kind kind, String value) {
    /** The filters that {@code article_facet} has lists for. */
    public enum Kind {
        AUTHOR,
        CHANNEL,
        HAS,
        LANGUAGE,
        PUBLISHER,
        SOURCE
    }
}
