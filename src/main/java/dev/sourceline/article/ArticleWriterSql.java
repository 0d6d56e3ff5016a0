package dev.sourceline.article;

import dev.sourceline.platform.database.PreparedStatements;

/** Writes any number of articles with one statement for each table. Each looks up what it needs by its key. */
final class ArticleWriterSql {
    static final String FIND = """
            select cast(asked.position as integer) - 1 as position, article.id as article_id, article.url,
                article.received_at, article.updated_at, version.id as version_id, version.number,
                representation.etag, representation.body
            from unnest(cast($1 as text[]), cast($2 as bytea[])) with ordinality as asked (identity, sha256, position)
                cross join lateral (
                    select id, url, received_at, updated_at, version from article
                    where article.identity = asked.identity and deleted_at is null offset 0) as article
                cross join lateral (
                    select id, number from version
                    where version.article_id = article.id and version.number = article.version
                        and version.sha256 = asked.sha256 offset 0) as version
                cross join lateral (
                    select etag, body from representation where version_id = version.id offset 0) as representation
            """ + PreparedStatements.KEPT;

    // Two transactions insert what they share in one order, so that neither waits for the other in a ring.
    static final String PUBLISHERS = """
            insert into publisher (id, name, key, first_seen_at)
            select id, name, key, at
            from unnest(cast($1 as uuid[]), cast($2 as text[]), cast($3 as text[]), cast($4 as timestamptz[]))
                as asked (id, name, key, at)
            where (select true from publisher where publisher.key = asked.key) is null
            order by key
            on conflict (key) do nothing
            """;

    static final String ARTICLES = """
            insert into article (
                id, identity, url, publisher_id, headline, language, words, published_at, received_at, updated_at, version)
            select id, identity, url, (select publisher.id from publisher where publisher.key = asked.publisher),
                headline, language, words, published_at, at, at, 1
            from unnest(
                    cast($1 as uuid[]), cast($2 as text[]), cast($3 as text[]), cast($4 as text[]), cast($5 as text[]),
                    cast($6 as text[]), cast($7 as integer[]), cast($8 as timestamptz[]), cast($9 as timestamptz[]))
                as asked (id, identity, url, publisher, headline, language, words, published_at, at)
            order by identity
            on conflict (identity) where deleted_at is null do nothing
            returning id, publisher_id
            """;

    static final String LOCK = """
            select id from article where identity = $1 and deleted_at is null for update
            """ + PreparedStatements.KEPT;

    static final String CHANGE = """
            update article
            set version = version + 1, url = coalesce(url, $2),
                publisher_id = coalesce((select publisher.id from publisher where publisher.key = $3), publisher_id),
                headline = $4, language = $5, words = $6, published_at = coalesce($7, published_at), updated_at = $8
            where id = $1
            returning url, publisher_id, published_at, received_at, version
            """;

    static final String VERSIONS = """
            insert into version (
                id, article_id, number, sha256, text, received_at, given_publisher, given_published_at, given_language,
                engine, lexicon, read_at, listed_at)
            select id, article_id, number, sha256, text, at, publisher, published_at, language, engine, lexicon, at, at
            from unnest(
                    cast($1 as uuid[]), cast($2 as uuid[]), cast($3 as integer[]), cast($4 as bytea[]), cast($5 as text[]),
                    cast($6 as timestamptz[]), cast($7 as text[]), cast($8 as timestamptz[]), cast($9 as text[]),
                    cast($10 as text[]), cast($11 as text[]))
                as added (id, article_id, number, sha256, text, at, publisher, published_at, language, engine, lexicon)
            """;

    static final String REPRESENTATIONS = """
            insert into representation (version_id, etag, body)
            select version_id, etag, body
            from unnest(cast($1 as uuid[]), cast($2 as text[]), cast($3 as bytea[])) as added (version_id, etag, body)
            on conflict (version_id) do update set etag = excluded.etag, body = excluded.body
            """;

    static final String FACETS = """
            insert into article_facet (kind, value, article_id, published_at, updated_at)
            select kind, case kind when 'author' then name_key(value) else value end, article_id, published_at, updated_at
            from unnest(
                    cast($1 as text[]), cast($2 as text[]), cast($3 as uuid[]), cast($4 as timestamptz[]),
                    cast($5 as timestamptz[]))
                as added (kind, value, article_id, published_at, updated_at)
            on conflict do nothing
            """;

    static final String WORDS = """
            insert into article_words (article_id, configuration, words)
            select article_id, configuration, article_search_words(configuration, coalesce(headline, ''), text)
            from (
                select added.article_id, headline, version.text, coalesce((
                        select configuration from search_language
                        where search_language.language = split_part(lower(added.language), '-', 1)),
                    'simple') as configuration
                from unnest(cast($1 as uuid[]), cast($2 as uuid[]), cast($3 as text[]), cast($4 as text[]))
                        as added (article_id, version_id, headline, language)
                    cross join lateral (select text from version where version.id = added.version_id offset 0) as version
                offset 0
            ) as shown
            """;

    static final String UNLIST_FACETS = "delete from article_facet where article_id = $1";
    static final String UNLIST_WORDS = "delete from article_words where article_id = $1";

    private ArticleWriterSql() {}
}
