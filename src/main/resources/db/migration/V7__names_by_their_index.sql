-- As before, but always along the index of names: of names that are frequent in parts, such as "al", PostgreSQL would expect
-- so many that it would rather read them all.
create or replace function sources_called(called text, newest uuid, most integer)
    returns table (source_id uuid, name text, score real) language sql stable
    set pg_trgm.word_similarity_threshold = 0.4 as $$
    with alike as materialized (
        select alias.source_id, alias.name
        from source_alias as alias
        where alias.named and called <% alias.name and alias.source_id <= newest
    )
    select alike.source_id, alike.name, word_similarity(called, alike.name)
    from alike
    order by alike.source_id desc
    limit most
$$;
