package dev.sourceline.article;

import dev.sourceline.platform.database.PreparedStatements;

/** Says of an article and a version what is read in them today. */
final class ReadingReplacementSql {
    static final String LOCK = """
            select deleted_at from article where id = $1 for update
            """ + PreparedStatements.KEPT;

    // A statement of its own: what was changed while it waited for the lock is not seen by the one that waited.
    static final String TAG = """
            select etag from representation where version_id = $1
            """ + PreparedStatements.KEPT;

    /** Of an older version only that something changed. */
    static final String ARTICLE = """
            update article
            set updated_at = $8,
                publisher_id = case version when $2
                    then coalesce((select publisher.id from publisher where publisher.key = $3), publisher_id)
                    else publisher_id end,
                headline = case version when $2 then $4 else headline end,
                language = case version when $2 then $5 else language end,
                words = case version when $2 then $6 else words end,
                published_at = case version when $2 then coalesce($7, published_at) else published_at end
            where id = $1
            returning url, publisher_id, published_at, received_at, version
            """;

    static final String VERSION =
            "update version set engine = $2, lexicon = $3, read_at = $4, listed_at = $4 where id = $1";

    static final String FACETS = "update article_facet set updated_at = $2 where article_id = $1";

    private ReadingReplacementSql() {}
}
