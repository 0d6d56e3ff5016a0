package dev.sourceline.search;

/**
 * The SQL of a search.
 *
 * <p>Statements are not cached as prepared ones, so that PostgreSQL plans for the actual words: it looks rare
 * words up in the full-text index, and for frequent ones it reads the newest articles until there are enough
 * matches.
 */
final class SearchSql {
    /**
     * Parses the query in each configuration that stored texts use and in which it has lexemes.
     *
     * <p>$1 words, $2 prefixes, $3 single words, $4 prefixes joined by OR; $5 ambiguous words, $6 the alternatives
     * of each.
     */
    static final String PARSE = """
            select configuration, cast(words as text) as words,
                (
                    select string_agg('(' || mark || ')', ' | ')
                    from (
                        select cast(plainto_tsquery(cast(configuration as regconfig), word) as text) from unnest(cast($3 as text[])) as word
                        union
                        select cast(to_tsquery('simple', $4) as text)
                    ) as any_of (mark)
                    where mark <> ''
                ) as marks
            from (
                select configuration,
                    ts_rewrite(
                        websearch_to_tsquery(cast(configuration as regconfig), $1),
                        format(
                            'select plainto_tsquery(%1$L, word), to_tsquery(%1$L, meaning) from unnest(%2$L::text[], %3$L::text[]) as meant (word, meaning)',
                            configuration, cast($5 as text[]), cast($6 as text[]))) && to_tsquery('simple', $2) as words
                from (
                    select configuration from search_language
                    where exists (select from article_words where article_words.configuration = search_language.configuration)
                    union
                    select 'simple'
                ) as known
            ) as question
            where querytree(words) not in ('', 'T')
            """;

    /** Looks up alternatives of words: $1 the words; $2 the newest id that is visible to this search. */
    static final String ALTERNATIVES =
            "select written, plain_word(written) as asked, word, plain from words_meant($1, $2)";

    /**
     * Ranks the newest 1,000 articles, 1,000 attributions and 1,000 sources that match and are not newer than $2.
     *
     * <p>$1 the query in any configuration; $3 and $4 configurations and their queries; $5 the query as a name, $6
     * phrases that the name must contain, $7 texts that it must not; $8 the only type or null; $9 and $10 score
     * and id of the last hit of the previous page or null; $11 the limit; $12 the name with alternatives.
     */
    static final String HITS = """
            with question as (
                select configuration, cast(words as tsquery) as words from unnest(cast($3 as text[]), cast($4 as text[])) as question (configuration, words)
            ), hit as (
                select 'article' as type, article_id as id, coalesce(
                        nullif(ts_rank_cd('{0.1, 0, 0.4, 1}', found.words, question.words, 32), 0),
                        ts_rank_cd('{0.1, 0.1, 0.4, 1}', found.words, question.words, 32)) as score
                from (
                    select article_id, configuration, words
                    from article_words
                    where words @@ cast(cast($1 as text) as tsquery) and article_id <= cast($2 as uuid)
                    order by article_id desc
                    limit 1000
                ) as found join question using (configuration)
                where found.words @@ question.words and coalesce($8, 'article') = 'article'
                union all
                select 'attribution', attribution_id, coalesce(
                        nullif(ts_rank_cd('{0, 0, 0.4, 1}', found.words, question.words, 32), 0),
                        ts_rank_cd('{0.1, 0.1, 0.4, 1}', found.words, question.words, 32))
                from (
                    select attribution_id, configuration, words
                    from attribution_words
                    where words @@ cast(cast($1 as text) as tsquery) and attribution_id <= cast($2 as uuid)
                    order by attribution_id desc
                    limit 1000
                ) as found join question using (configuration)
                where found.words @@ question.words and coalesce($8, 'attribution') = 'attribution'
                union all
                select 'source', source_id, max(word_similarity($5, name))
                from (
                    select source_id, name from sources_called($5, $2, 1000)
                    union all
                    select source_id, name from sources_called($12, $2, 1000) where $12 <> $5
                ) as found
                where $5 <> '' and coalesce($8, 'source') = 'source'
                    and not exists (select from unnest(cast($6 as text[])) as phrase where strpos(lower(name), phrase) = 0)
                    and not exists (select from unnest(cast($7 as text[])) as word where strpos(lower(name), word) > 0)
                group by source_id
            )
            select type, id, score
            from hit
            where cast($10 as uuid) is null or (score, id) < (cast($9 as real), cast($10 as uuid))
            order by score desc, id desc
            limit $11
            """;

    /** Loads the content of hits: $1 articles, $2 attributions, $3 sources. */
    static final String CONTENT = """
            select article.id, article.headline as label, article_words.configuration,
                article.id as article_id, article.version, article.url, article.headline,
                null as source_id, null as source_name, null as source_kind, null as source_named,
                json_build_array(json_build_object(
                    'start', 0, 'prefix', '', 'exact', left(version.text, 20000), 'suffix', '')) as passages
            from article
                join version on version.article_id = article.id and version.number = article.version
                join article_words on article_words.article_id = article.id
            where article.id = any (cast($1 as uuid[])) and article.deleted_at is null
            union all
            select attribution.id, said.label, attribution_words.configuration,
                article.id, version.number, article.url, article.headline,
                source.id, source.name, source.kind, source.named, said.passages
            from attribution
                join attribution_words on attribution_words.attribution_id = attribution.id
                join article on article.id = attribution.article_id
                join version on version.id = attribution.version_id
                left join source on source.id = attribution.source_id
                cross join lateral (
                    select string_agg(exact, ' … ' order by position) as label,
                        json_agg(json_build_object(
                                'start', span_start, 'prefix', prefix, 'exact', left(exact, 20000), 'suffix', suffix)
                            order by position) as passages
                    from content
                    where attribution_id = attribution.id
                ) as said
            where attribution.id = any (cast($2 as uuid[])) and attribution.current
            union all
            select source.id, source.name, 'name', null, null, null, null,
                source.id, source.name, source.kind, source.named,
                json_build_array(json_build_object('start', 0, 'prefix', '', 'exact', source.name, 'suffix', ''))
            from source
            where source.id = any (cast($3 as uuid[]))
            """;

    /**
     * Selects the words that match the query.
     *
     * <p>$1 and $2 configurations and words; $3 and $4 configurations and queries for highlighting; $5 the single
     * words of the query.
     */
    static final String MATCHING_WORDS = """
            select configuration, word
            from unnest(cast($1 as text[]), cast($2 as text[])) as looked (configuration, word)
                join unnest(cast($3 as text[]), cast($4 as text[])) as question (configuration, marks) using (configuration)
            where to_tsvector(cast(configuration as regconfig), word) || to_tsvector('simple', word) @@ cast(marks as tsquery)
            union all
            select configuration, word
            from unnest(cast($1 as text[]), cast($2 as text[])) as looked (configuration, word)
            where configuration = 'name'
                and exists (select from unnest(cast($5 as text[])) as asked where similarity(word, asked) >= 0.4 or starts_with(word, asked))
            """;

    private SearchSql() {}
}
