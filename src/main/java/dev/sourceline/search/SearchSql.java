package dev.sourceline.search;

/**
 * The statements of a search.
 *
 * <p>They are prepared anew each time, so that PostgreSQL plans them for the words that are asked for: rare words are looked
 * up in the index of words, and of frequent ones the last articles are read until there are enough.
 */
final class SearchSql {
    /**
     * The question in every configuration that there are texts in and in which it has words to look up, and what is to be highlighted.
     *
     * <p>$1 words, $2 beginnings, $3 single words, $4 any beginning; $5 words that may mean others, $6 what each may mean.
     */
    static final String QUESTIONS = """
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

    /** What may be meant by words: $1 the words, $2 what came after it is not known. */
    static final String WORDS = "select written, plain_word(written) as asked, word, plain from words_meant($1, $2)";

    /**
     * The best of the last 1,000 articles, 1,000 attributions and 1,000 sources that match and are not newer than $2.
     *
     * <p>$1 any of the questions; $3 and $4 configurations and their questions; $5 the question as a name, $6 what the name
     * must hold, $7 what it must not; $8 the only type or null; $9 and $10 score and id of the hit before the page or null;
     * $11 how many; $12 the name that may be meant.
     */
    static final String HITS = """
            with question as (
                select configuration, cast(words as tsquery) as words from unnest(cast($3 as text[]), cast($4 as text[])) as question (configuration, words)
            ), hit as (
                select 'article' as type, article_id as id, ts_rank_cd('{0.1, 0.1, 0.4, 1}', found.words, question.words, 32) as score
                from (
                    select article_id, configuration, words
                    from article_words
                    where words @@ cast(cast($1 as text) as tsquery) and article_id <= cast($2 as uuid)
                    order by article_id desc
                    limit 1000
                ) as found join question using (configuration)
                where found.words @@ question.words and coalesce($8, 'article') = 'article'
                union all
                select 'attribution', attribution_id, ts_rank_cd('{0.1, 0.1, 0.4, 1}', found.words, question.words, 32)
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

    /** What hits show, and the text in which they were found: $1 articles, $2 attributions, $3 sources. */
    static final String SHOWN = """
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
     * Which words are meant.
     *
     * <p>$1 and $2 configurations and words; $3 and $4 configurations and what is to be highlighted; $5 the single words of the
     * question.
     */
    static final String MEANT = """
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
