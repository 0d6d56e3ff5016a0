-- An article is written once, by the service, in the form in which it is read: what was kept in several forms is kept in
-- one. This is the first of three steps: it adds what the new program wants and keeps what the one before reads, so that
-- both read and write meanwhile. V13 brings older rows into the new form; contract_storage() ends it, when no instance of
-- the program before is left.

-- Indexes that nothing reads since article_facet has these lists, and one of the names of all unnamed sources.
drop index article_publisher_published_ix, article_language_ix, article_primary_language_ix;
drop index source_alias_name_ix;

-- Each source of an attribution or a hop stands among the appearances of its version, whose foreign key holds it.
alter table attribution drop constraint attribution_source_fk, drop constraint attribution_article_fk;
alter table hop drop constraint hop_source_fk;
alter table attribution_words drop constraint attribution_words_article_fk;
-- Articles are never deleted, only emptied: see article_unlisted().
alter table article_words drop constraint article_words_article_fk;
alter table article_facet drop constraint article_facet_article_fk;
alter table appearance drop constraint appearance_key_uk;

-- What is large stands in its row, compressed: a read of an article is one page of one table.
alter table representation alter column body set storage main;
alter table representation set (toast_tuple_target = 128);
alter table version alter column text set storage main;
alter table version set (toast_tuple_target = 1024);
alter table article_words alter column words set storage main;
alter table article_words set (toast_tuple_target = 1024);
do $$
begin
    alter table representation alter column body set compression lz4;
exception when feature_not_supported then
    null;
end
$$;

-- What waits to be put into an index of words is put there together, each word once: a hundred articles instead of thirty.
-- A search reads what waits, a hundred pages at most.
alter index article_words_ix set (gin_pending_list_limit = 1024);
alter index attribution_words_ix set (gin_pending_list_limit = 1024);

-- When what is listed of a version was written by whoever wrote the version: then there is nothing to do for a trigger.
alter table version add column listed_at timestamptz;

-- Who writes an alias may say whether its source is named.
alter table source_alias alter column named drop default;
drop trigger alias_named on source_alias;
create trigger alias_named before insert on source_alias for each row when (new.named is null) execute function alias_named();

-- One set of words for the search and for the filter q. Those of the headline with weight A and those of the text with D
-- are stems; C has the words of the text as they are written.
create function article_search_words(configuration text, headline text, said text) returns tsvector
language plpgsql stable as $$
begin
    if length(said) > 50000 then
        -- PostgreSQL refuses the words of more than 1 MiB: the beginning of a long text is enough to find it.
        begin
            return setweight(to_tsvector(configuration::regconfig, left(headline, 250000)), 'A')
                || setweight(to_tsvector(configuration::regconfig, left(said, 250000)), 'D')
                || setweight(to_tsvector('simple', left(said, 200000)), 'C');
        exception when program_limit_exceeded then
            return setweight(to_tsvector(configuration::regconfig, left(headline, 30000)), 'A')
                || setweight(to_tsvector(configuration::regconfig, left(said, 30000)), 'D')
                || setweight(to_tsvector('simple', left(said, 30000)), 'C');
        end;
    end if;
    return setweight(to_tsvector(configuration::regconfig, headline), 'A')
        || setweight(to_tsvector(configuration::regconfig, said), 'D')
        || setweight(to_tsvector('simple', said), 'C');
end
$$;

-- The same of an attribution: the stems of what is said with weight A, those of the name of who says it with B, the words
-- of what is said as they are written with C, those of the name with D.
create function attribution_search_words(configuration text, said text, name text) returns tsvector
language plpgsql stable as $$
declare
    few text := said;
begin
    if length(said) > 50000 then
        few := left(said, 30000);
    end if;
    return setweight(to_tsvector(configuration::regconfig, few), 'A')
        || setweight(to_tsvector(configuration::regconfig, name), 'B')
        || setweight(to_tsvector('simple', few), 'C')
        || setweight(to_tsvector('simple', name), 'D');
end
$$;

-- The same question about the words as they are written.
create function exact_words(asked tsquery) returns tsquery language sql immutable as $$
    select cast(regexp_replace(cast(asked as text), '''(?:[^'']|'''')*''', '\&:C', 'g') as tsquery)
$$;

-- The words of many articles at once, each looked up once. In one order, so that no two transactions wait for each other's
-- new words in a ring.
drop trigger words_learned on article_words;
create or replace function words_learned() returns trigger language plpgsql as $$
begin
    insert into word (word, plain, first_version)
    select coined.lexeme, plain_word(coined.lexeme), (
        select version.id from article join version on version.article_id = article.id and version.number = article.version
        where article.id = cast(coined.article_id as uuid))
    from (
        select used.lexeme, min(cast(used.article_id as text)) as article_id
        from (
            select lexeme, article_id
            from added cross join lateral unnest(tsvector_to_array(added.words)) as lexeme
            where length(lexeme) between 4 and 40
        ) as used
        group by used.lexeme
    ) as coined
    where (select true from word where word.word = coined.lexeme) is null and coined.lexeme ~ '^[[:alpha:]]{4,40}$'
    order by coined.lexeme
    on conflict do nothing;
    return null;
end
$$;
create trigger words_learned after insert on article_words
    referencing new table as added for each statement execute function words_learned();

-- As before, each looked up by its key.
create or replace function source_named() returns trigger language plpgsql as $$
begin
    insert into source_name (key, alias)
    select distinct source.key, added.key
    from added cross join lateral (select key from source where source.id = added.source_id offset 0) as source
    where (select true from source_name where source_name.key = source.key and alias = added.key) is null
    order by 1, 2
    on conflict do nothing;
    return null;
end
$$;

-- What the program before wrote is listed by a trigger: as before, but for the form of the words.
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
        article_search_words(shown.configuration, coalesce(shown.headline, ''), shown.text));

    insert into attribution_words (attribution_id, article_id, configuration, words)
    select attribution.id, listed, shown.configuration,
        attribution_search_words(
            shown.configuration,
            (select string_agg(exact, ' ' order by position) from content where attribution_id = attribution.id),
            coalesce(source.name, attribution.mention_exact, ''))
    from attribution left join source on source.id = attribution.source_id
    where attribution.article_id = listed and attribution.current
        and exists (select from content where attribution_id = attribution.id);
end
$$;

drop trigger version_listed on version;
create constraint trigger version_listed after insert or update of read_at on version
    deferrable initially deferred for each row when (new.listed_at is distinct from new.read_at)
    execute function version_listed();

-- A deleted article is listed nowhere, whoever deletes it.
create or replace function article_unlisted() returns trigger language plpgsql as $$
begin
    delete from article_facet where article_id = new.id;
    delete from article_words where article_id = new.id;
    delete from attribution_words where article_id = new.id;
    return null;
end
$$;

-- What the new program keeps in the representation alone, the program before reads in tables of their own.
create function keep_for_the_program_before() returns trigger language plpgsql as $$
declare
    shown record;
    answer json;
begin
    select article.version = new.number as is_shown, article.publisher_id, article.published_at, article.updated_at
    into shown
    from article where article.id = new.article_id and deleted_at is null;
    select cast(convert_from(body, 'UTF8') as json) into answer from representation where version_id = new.id;
    if shown is null or answer is null then
        return null;
    end if;

    delete from block where version_id = new.id;
    insert into block (version_id, position, kind, span_start, span_end, reason)
    select new.id, position - 1, kind, span_start, span_end, reason
    from rows from (json_to_recordset(answer -> 'blocks') as (kind text, "start" int, "end" int, reason text))
        with ordinality as part (kind, span_start, span_end, reason, position);

    delete from author where version_id = new.id;
    insert into author (version_id, position, name, evidence, span_start, span_end)
    select new.id, position - 1, name, evidence, span_start, span_end
    from rows from (json_to_recordset(answer -> 'authors') as (name text, evidence text, "start" int, "end" int))
        with ordinality as part (name, evidence, span_start, span_end, position);

    delete from credit where version_id = new.id;
    insert into credit (version_id, position, photographer, agency, via, span_start, span_end)
    select new.id, position - 1, photographer, agency, via, span_start, span_end
    from rows from (json_to_recordset(answer -> 'credits')
            as (photographer text, agency text, via text, "start" int, "end" int))
        with ordinality as part (photographer, agency, via, span_start, span_end, position);

    delete from note where version_id = new.id;
    insert into note (version_id, position, kind, stated_at, names, span_start, span_end)
    select new.id, position - 1, kind, stated_at, array(select json_array_elements_text(names)), span_start, span_end
    from rows from (json_to_recordset(answer -> 'notes')
            as (kind text, "statedAt" text, names json, "start" int, "end" int))
        with ordinality as part (kind, stated_at, names, span_start, span_end, position);

    delete from comment_request where version_id = new.id;
    insert into comment_request (version_id, position, asked_by, asked_of, answered, span_start, span_end)
    select new.id, position - 1, asked_by, asked_of, answered, span_start, span_end
    from rows from (json_to_recordset(answer -> 'commentSought')
            as ("by" text, "of" text, answered boolean, "start" int, "end" int))
        with ordinality as part (asked_by, asked_of, answered, span_start, span_end, position);

    if not shown.is_shown then
        return null;
    end if;

    update article set document = to_tsvector('simple', left(new.text, 200000)) where id = new.article_id;

    delete from article_source where article_id = new.article_id;
    insert into article_source (source_id, article_id, version_id)
    select distinct source_id, new.article_id, new.id from appearance where version_id = new.id;

    insert into article_facet (kind, value, article_id, published_at, updated_at)
    select 'publisher', key, new.article_id, shown.published_at, shown.updated_at from publisher where id = shown.publisher_id
    union
    select 'source', cast(source_id as text), new.article_id, shown.published_at, shown.updated_at
    from appearance where version_id = new.id
    on conflict do nothing;
    return null;
end
$$;

create constraint trigger version_kept_for_the_program_before after insert or update of listed_at on version
    deferrable initially deferred for each row when (new.listed_at is not distinct from new.read_at)
    execute function keep_for_the_program_before();

-- The last step: what only the program before has read and written. It cannot write afterwards.
create function contract_storage() returns void language plpgsql as $$
begin
    if to_regclass('block') is null then
        return;
    end if;
    drop trigger version_kept_for_the_program_before on version;
    drop trigger version_listed on version;
    drop function keep_for_the_program_before(), version_listed(), list_article(uuid), list_facets(uuid);
    drop function first_search_words(text, text, text, "char"), search_words(text, text, text, "char");
    drop table block, author, credit, note, comment_request, mention, article_source;
    alter table article drop column document;
    drop index content_words_ix;
    delete from article_facet
    where kind = 'publisher' and value in (select key from publisher)
        or kind = 'source' and value in (select cast(id as text) from source where not named);
end
$$;
