package dev.sourceline.attribution;

/** Inserts the readings of any number of versions with one statement for each table. */
final class ReadingSql {
    static final String APPEARANCES = """
            insert into appearance (version_id, position, source_id, key, name, description)
            select version_id, position, source_id, key, name, description
            from unnest(
                    cast($1 as uuid[]), cast($2 as integer[]), cast($3 as uuid[]), cast($4 as text[]), cast($5 as text[]),
                    cast($6 as text[]))
                as added (version_id, position, source_id, key, name, description)
            """;

    static final String ATTRIBUTIONS = """
            insert into attribution (
                id, version_id, article_id, position, current, style, type, polarity, source_id, named,
                mention_start, mention_end, mention_exact, cue_start, cue_end, cue_exact,
                channel, channel_start, channel_end, channel_exact,
                hedges, said_at_stated, said_at_resolved, said_at_basis, confidence)
            select id, version_id, article_id, position, current, style, type, polarity, source_id, named,
                mention_start, mention_end, mention_exact, cue_start, cue_end, cue_exact,
                channel, channel_start, channel_end, channel_exact,
                cast(hedges as text[]), said_at_stated, said_at_resolved, said_at_basis, confidence
            from unnest(
                    cast($1 as uuid[]), cast($2 as uuid[]), cast($3 as uuid[]), cast($4 as integer[]), cast($5 as boolean[]),
                    cast($6 as text[]), cast($7 as uuid[]), cast($8 as boolean[]), cast($9 as integer[]),
                    cast($10 as integer[]), cast($11 as text[]), cast($12 as integer[]), cast($13 as integer[]),
                    cast($14 as text[]), cast($15 as text[]), cast($16 as integer[]), cast($17 as integer[]),
                    cast($18 as text[]), cast($19 as text[]), cast($20 as text[]), cast($21 as date[]),
                    cast($22 as text[]), cast($23 as float8[]), cast($24 as text[]), cast($25 as text[]))
                as added (
                    id, version_id, article_id, position, current, style, source_id, named,
                    mention_start, mention_end, mention_exact, cue_start, cue_end, cue_exact,
                    channel, channel_start, channel_end, channel_exact,
                    hedges, said_at_stated, said_at_resolved, said_at_basis, confidence, type, polarity)
            """;

    static final String CONTENTS = """
            insert into content (attribution_id, position, span_start, span_end, exact, prefix, suffix)
            select attribution_id, position, span_start, span_end, exact, prefix, suffix
            from unnest(
                    cast($1 as uuid[]), cast($2 as integer[]), cast($3 as integer[]), cast($4 as integer[]),
                    cast($5 as text[]), cast($6 as text[]), cast($7 as text[]))
                as added (attribution_id, position, span_start, span_end, exact, prefix, suffix)
            """;

    static final String HOPS = """
            insert into hop (attribution_id, position, role, source_id)
            select attribution_id, position, role, source_id
            from unnest(cast($1 as uuid[]), cast($2 as integer[]), cast($3 as text[]), cast($4 as uuid[]))
                as added (attribution_id, position, role, source_id)
            """;

    static final String WORDS = """
            insert into attribution_words (attribution_id, article_id, configuration, words)
            select attribution_id, article_id, configuration, attribution_search_words(configuration, said, name)
            from (
                select attribution_id, article_id, said, name, coalesce((
                        select configuration from search_language
                        where search_language.language = split_part(lower(added.language), '-', 1)),
                    'simple') as configuration
                from unnest(
                        cast($1 as uuid[]), cast($2 as uuid[]), cast($3 as text[]), cast($4 as text[]), cast($5 as text[]))
                    as added (attribution_id, article_id, language, said, name)
                offset 0
            ) as said
            """;

    /** What an older version says is not what the article says any more. */
    static final String RETIRE = "update attribution set current = false where article_id = $1 and current";

    static final String RETIRE_WORDS = "delete from attribution_words where article_id = $1";

    static final String DELETE_ATTRIBUTIONS = "delete from attribution where version_id = $1";

    static final String DELETE_APPEARANCES = "delete from appearance where version_id = $1";

    private ReadingSql() {}
}
