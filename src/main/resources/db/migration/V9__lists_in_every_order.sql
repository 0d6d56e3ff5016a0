-- What an article is listed by, whatever the list is ordered by: for each value of each filter the articles that have it
-- stand in an index in that order. Where several filters meet, their lists are read beside each other, as one reads an
-- index of a book: no guess about how many articles have both decides what it costs.
alter table article_facet
    add column published_at timestamptz,
    add column updated_at timestamptz;
alter table article_facet drop constraint article_facet_kind_ck;
alter table article_facet add constraint article_facet_kind_ck check (
    kind in ('author', 'channel', 'has', 'language', 'publisher', 'source'));

-- Makes the facets of an article anew from the version that is shown; leaves none of a deleted one.
create function list_facets(listed uuid) returns void language plpgsql as $$
declare
    shown record;
begin
    delete from article_facet where article_id = listed;
    select version.id, article.publisher_id, lower(article.language) as language, article.published_at, article.updated_at
    into shown
    from article join version on version.article_id = article.id and version.number = article.version
    where article.id = listed and article.deleted_at is null;
    if not found then
        return;
    end if;

    insert into article_facet (kind, value, article_id, published_at, updated_at)
    select kind, value, listed, shown.published_at, shown.updated_at
    from (
        select 'publisher', cast(shown.publisher_id as text)
        union
        select 'publisher', key from publisher where id = shown.publisher_id
        union
        -- pt finds what is in pt-BR too
        select 'language', shown.language
        union
        select 'language', split_part(shown.language, '-', 1)
        union
        select 'source', cast(source_id as text) from article_source where article_id = listed
        union
        select 'author', name_key(name) from author where version_id = shown.id
        union
        select 'has', 'author' from author where version_id = shown.id
        union
        select 'has', 'credit' from credit where version_id = shown.id
        union
        select 'has', 'comment_sought' from comment_request where version_id = shown.id
        union
        select 'has', note.kind from note where version_id = shown.id
        union
        select 'channel', channel from attribution where article_id = listed and current
        union
        select 'has', 'attribution' from attribution where article_id = listed and current
        union
        select 'has', 'unnamed_source' from attribution
        where article_id = listed and current and source_id is not null and not named
        union
        select 'has', 'hedge' from attribution where article_id = listed and current and hedges <> '{}'
        union
        select 'has', 'relay' from attribution join hop on hop.attribution_id = attribution.id and hop.role = 'relay'
        where article_id = listed and current
    ) as facet (kind, value)
    where value is not null;
end
$$;

-- As before, but for the facets.
create or replace function list_article(listed uuid) returns void language plpgsql as $$
declare
    shown record;
begin
    perform list_facets(listed);
    delete from article_words where article_id = listed;
    delete from attribution_words where article_id = listed;
    select version.id, version.text, article.headline, coalesce(search_language.configuration, 'simple') as configuration
    into shown
    from article
        join version on version.article_id = article.id and version.number = article.version
        left join search_language on search_language.language = split_part(lower(article.language), '-', 1)
    where article.id = listed and article.deleted_at is null;
    if not found then
        return;
    end if;

    insert into article_words (article_id, configuration, words)
    values (listed, shown.configuration,
        first_search_words(shown.configuration, coalesce(shown.headline, ''), shown.text, 'D'));

    insert into attribution_words (attribution_id, article_id, configuration, words)
    select attribution.id, listed, shown.configuration,
        first_search_words(
            shown.configuration,
            (select string_agg(exact, ' ' order by position) from content where attribution_id = attribution.id),
            coalesce(source.name, attribution.mention_exact, ''),
            'B')
    from attribution left join source on source.id = attribution.source_id
    where attribution.article_id = listed and attribution.current
        and exists (select from content where attribution_id = attribution.id);
end
$$;

-- The names under which sources are listed, with those under which they are found: "officials" stands here once, however
-- many articles have officials of their own. A name whose last source is gone stays, and finds nothing.
create table source_name (
    key text not null,
    alias text not null,
    constraint source_name_pk primary key (key, alias)
);

insert into source_name (key, alias)
select distinct source.key, source_alias.key from source_alias join source on source.id = source_alias.source_id;

create index source_name_alias_ix on source_name using gin (alias gin_trgm_ops);

-- In one order, so that no two transactions wait for each other's new names in a ring.
create function source_named() returns trigger language plpgsql as $$
begin
    insert into source_name (key, alias)
    select distinct source.key, added.key
    from added join source on source.id = added.source_id
    where not exists (select from source_name where source_name.key = source.key and alias = added.key)
    order by 1, 2
    on conflict do nothing;
    return null;
end
$$;

create trigger source_named after insert on source_alias
    referencing new table as added for each statement execute function source_named();

-- What was kept before.
do $$
begin
    perform list_facets(id) from article where deleted_at is null;
end
$$;

create index article_facet_published_ix on article_facet (kind, value, published_at, article_id)
    where published_at is not null;
create index article_facet_updated_ix on article_facet (kind, value, updated_at, article_id);

-- What is found by words, up to a number of them; null where the words say only what must not be there. Along the index of
-- words in any case: PostgreSQL would read the table for words that are frequent.
create function articles_found(asked tsquery, most integer) returns uuid[] language sql stable
    set enable_seqscan = off set enable_indexscan = off as $$
    select case when querytree(asked) not in ('', 'T') then array(
        select id from article where deleted_at is null and document @@ asked limit most)
    end
$$;

create function attributions_found(asked tsquery, most integer) returns uuid[] language sql stable
    set enable_seqscan = off set enable_indexscan = off as $$
    select case when querytree(asked) not in ('', 'T') then array(
        select attribution_id from content where to_tsvector('simple', left(exact, 10000)) @@ asked limit most)
    end
$$;
