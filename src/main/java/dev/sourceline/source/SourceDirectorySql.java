package dev.sourceline.source;

import dev.sourceline.platform.database.PreparedStatements;

/** Looks each source up by its key, however many there are in the directory. */
final class SourceDirectorySql {
    // Two ingests insert what they share in one order, so that neither waits for the other in a ring.
    static final String ADD_NAMED = """
            insert into source (id, kind, name, key, named, description, first_seen_at)
            select id, kind, name, key, true, description, now()
            from unnest(cast($1 as uuid[]), cast($2 as text[]), cast($3 as text[]), cast($4 as text[]), cast($5 as text[]))
                as asked (id, kind, name, key, description)
            where (
                select true from source
                where source.named and source.kind = asked.kind and source.key = asked.key limit 1) is null
            order by kind, key
            on conflict do nothing
            """;

    static final String FIND_NAMED = """
            select source.id, asked.kind, asked.key
            from unnest(cast($1 as text[]), cast($2 as text[])) as asked (kind, key)
                cross join lateral (
                    select id from source
                    where source.named and source.kind = asked.kind and source.key = asked.key offset 0) as source
            """ + PreparedStatements.KEPT;

    static final String ADD_UNNAMED = """
            insert into source (id, kind, name, key, named, description, article_id, first_seen_at)
            select id, kind, name, key, false, description, article_id, now()
            from unnest(
                    cast($1 as uuid[]), cast($2 as text[]), cast($3 as text[]), cast($4 as text[]), cast($5 as text[]),
                    cast($6 as uuid[]))
                as asked (id, kind, name, key, description, article_id)
            on conflict do nothing
            """;

    static final String FIND_UNNAMED = """
            select id, kind, key from source where article_id = $1 and not named
            """ + PreparedStatements.KEPT;

    static final String ALIASES = """
            insert into source_alias (source_id, name, key, named)
            select distinct on (source_id, key) source_id, name, key, named
            from unnest(cast($1 as uuid[]), cast($2 as text[]), cast($3 as text[]), cast($4 as boolean[]))
                as asked (source_id, name, key, named)
            where (
                select true from source_alias
                where source_alias.source_id = asked.source_id and source_alias.key = asked.key) is null
            order by source_id, key
            on conflict do nothing
            """;

    // The index of unnamed sources is found by what it is limited to. Whoever says something or passes it on appears.
    static final String FORGET_UNUSED = """
            delete from source
            where article_id = $1 and not named
                and not exists (select from appearance where appearance.source_id = source.id)
            """;

    private SourceDirectorySql() {}
}
