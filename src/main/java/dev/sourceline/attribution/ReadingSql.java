package dev.sourceline.attribution;

/** SQL that inserts a reading from its JSON, one statement for each table. */
final class ReadingSql {
    static final String APPEARANCES = """
            insert into appearance (version_id, position, source_id, key, name, description)
            select :version, position - 1, id, key, name, description
            from rows from (json_to_recordset(cast(cast(:rows as text) as json)) as (id uuid, key text, name text, description text))
                with ordinality as source (id, key, name, description, position)
            """;

    static final String MENTIONS = """
            insert into mention (version_id, appearance, position, span_start, span_end)
            select :version, source.position - 1, mention.position - 1, span_start, span_end
            from rows from (json_to_recordset(cast(cast(:rows as text) as json)) as (mentions json))
                    with ordinality as source (mentions, position)
                cross join lateral rows from (json_to_recordset(source.mentions) as ("start" int, "end" int))
                    with ordinality as mention (span_start, span_end, position)
            """;

    static final String ATTRIBUTIONS = """
            insert into attribution (
                id, version_id, article_id, position, current, style, source_id, named,
                mention_start, mention_end, mention_exact, cue_start, cue_end, cue_exact,
                channel, channel_start, channel_end, channel_exact,
                hedges, said_at_stated, said_at_resolved, said_at_basis, confidence)
            select
                one.id, version.id, version.article_id, cast(:first as int) + one.position - 1, version.number = article.version, style, source.id, coalesce(source.named, false),
                cast(mention ->> 'start' as int), cast(mention ->> 'end' as int), mention ->> 'exact',
                cast(cue ->> 'start' as int), cast(cue ->> 'end' as int), cue ->> 'exact',
                channel ->> 'kind', cast(channel ->> 'start' as int), cast(channel ->> 'end' as int), channel ->> 'exact',
                array(select json_array_elements_text(hedges)),
                said_at ->> 'stated', cast(said_at ->> 'resolved' as date), said_at ->> 'basis', confidence
            from rows from (json_to_recordset(cast(cast(:rows as text) as json)) as (
                    id uuid, style text, source text, mention json, cue json, channel json, hedges json, "saidAt" json,
                    confidence float8))
                with ordinality as one (id, style, key, mention, cue, channel, hedges, said_at, confidence, position)
                join version on version.id = :version
                join article on article.id = version.article_id
                left join appearance on appearance.version_id = version.id and appearance.key = one.key
                left join source on source.id = appearance.source_id
            """;

    static final String CONTENTS = """
            insert into content (attribution_id, position, span_start, span_end, exact, prefix, suffix)
            select one.id, content.position - 1, span_start, span_end, exact, prefix, suffix
            from json_to_recordset(cast(cast(:rows as text) as json)) as one (id uuid, contents json)
                cross join lateral rows from (json_to_recordset(one.contents)
                        as ("start" int, "end" int, exact text, prefix text, suffix text))
                    with ordinality as content (span_start, span_end, exact, prefix, suffix, position)
                join version on version.id = :version
            """;

    static final String HOPS = """
            insert into hop (attribution_id, position, role, source_id)
            select one.id, hop.position - 1, role, appearance.source_id
            from json_to_recordset(cast(cast(:rows as text) as json)) as one (id uuid, relay json)
                cross join lateral rows from (json_to_recordset(one.relay) as (role text, source text))
                    with ordinality as hop (role, key, position)
                left join appearance on appearance.version_id = :version and appearance.key = hop.key
            """;

    /** Attributions of superseded versions disappear from lists. */
    static final String RETIRE = """
            update attribution set current = false
            from version join article on article.id = version.article_id and article.version = version.number
            where version.id = :version and attribution.article_id = version.article_id
                and attribution.version_id <> version.id and attribution.current
            """;

    static final String FORGET_SOURCES = """
            delete from article_source
            using version join article on article.id = version.article_id and article.version = version.number
            where version.id = :version and article_source.article_id = version.article_id
            """;

    static final String DELETE_ATTRIBUTIONS = "delete from attribution where version_id = :version";

    static final String DELETE_APPEARANCES = "delete from appearance where version_id = :version";

    static final String SOURCES = """
            insert into article_source (source_id, article_id, version_id)
            select distinct appearance.source_id, version.article_id, version.id
            from appearance
                join version on version.id = appearance.version_id
                join article on article.id = version.article_id and article.version = version.number
            where version.id = :version
            """;

    private ReadingSql() {}
}
