-- Lists are read along an index, in the order in which they are shown, whatever they are filtered by.

create index article_updated_ix on article (updated_at, id) where deleted_at is null;
create index article_language_ix on article (lower(language), id) where deleted_at is null;
create index article_primary_language_ix on article (split_part(lower(language), '-', 1), id) where deleted_at is null;

-- How a name is compared, written as it may be.
create function name_key(name text) returns text language sql immutable as $$
    select left(btrim(regexp_replace(lower(normalize(name, nfkc)), '\s+', ' ', 'g')), 200)
$$;

-- What an article is found by that may be there many times: authors, channels, and what else it has. One row for each
-- value, of the version that is shown.
create table article_facet (
    kind text not null,
    value text not null,
    article_id uuid not null,
    constraint article_facet_pk primary key (kind, value, article_id),
    constraint article_facet_article_fk foreign key (article_id) references article (id) on delete cascade,
    constraint article_facet_kind_ck check (kind in ('author', 'channel', 'has'))
);
create index article_facet_article_ix on article_facet (article_id);

-- Which words are one word depends on the language. A language that is not here is searched word for word.
create table search_language (
    -- the first subtag of BCP 47
    language text not null,
    configuration text not null,
    constraint search_language_pk primary key (language)
);
insert into search_language (language, configuration)
select language, configuration
from (values
        ('ar', 'arabic'), ('hy', 'armenian'), ('eu', 'basque'), ('ca', 'catalan'), ('da', 'danish'), ('nl', 'dutch'),
        ('en', 'english'), ('fi', 'finnish'), ('fr', 'french'), ('de', 'german'), ('el', 'greek'), ('hi', 'hindi'),
        ('hu', 'hungarian'), ('id', 'indonesian'), ('ga', 'irish'), ('it', 'italian'), ('lt', 'lithuanian'),
        ('ne', 'nepali'), ('nb', 'norwegian'), ('nn', 'norwegian'), ('no', 'norwegian'), ('pt', 'portuguese'),
        ('ro', 'romanian'), ('ru', 'russian'), ('sr', 'serbian'), ('es', 'spanish'), ('sv', 'swedish'), ('ta', 'tamil'),
        ('tr', 'turkish'), ('yi', 'yiddish'))
    as known (language, configuration)
where exists (select from pg_ts_config where cfgname = configuration);

-- The words of the version that is shown: those of the headline with weight A, all others with D or C.
create table article_words (
    article_id uuid not null,
    configuration text not null,
    words tsvector not null,
    constraint article_words_pk primary key (article_id),
    constraint article_words_article_fk foreign key (article_id) references article (id) on delete cascade
);
-- A long list of what the index does not hold yet would be read by every search.
create index article_words_ix on article_words using gin (words) with (gin_pending_list_limit = 256);

-- The words of what is said, with weight A or C, and the name of who says it, with B.
create table attribution_words (
    attribution_id uuid not null,
    article_id uuid not null,
    configuration text not null,
    words tsvector not null,
    constraint attribution_words_pk primary key (attribution_id),
    constraint attribution_words_attribution_fk foreign key (attribution_id) references attribution (id) on delete cascade,
    constraint attribution_words_article_fk foreign key (article_id) references article (id) on delete cascade
);
create index attribution_words_article_ix on attribution_words (article_id);
create index attribution_words_ix on attribution_words using gin (words) with (gin_pending_list_limit = 256);

-- The words of two texts: their stems, those of the first text with weight A, and with C the words themselves where they
-- are not their stems. The beginning of "government" is often not the beginning of its stem, "govern".
create function search_words(configuration text, first text, second text, weight "char")
    returns tsvector language sql stable as $$
    select stems || setweight(ts_delete(to_tsvector('simple', first || ' ' || second), tsvector_to_array(stems)), 'C')
    from (
        select setweight(to_tsvector(configuration::regconfig, first), 'A')
            || setweight(to_tsvector(configuration::regconfig, second), weight)
    ) as text (stems)
$$;

-- PostgreSQL refuses the words of more than 1 MiB: the beginning of a long text is enough to find it.
create function first_search_words(configuration text, first text, second text, weight "char")
    returns tsvector language plpgsql stable as $$
begin
    return search_words(configuration, left(first, 250000), left(second, 250000), weight);
exception when program_limit_exceeded then
    return search_words(configuration, left(first, 30000), left(second, 30000), weight);
end
$$;

-- Makes the rows above anew from what is shown of an article; leaves none of a deleted one.
create function list_article(listed uuid) returns void language plpgsql as $$
declare
    shown record;
begin
    delete from article_facet where article_id = listed;
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

    insert into article_facet (kind, value, article_id)
    select kind, value, listed
    from (
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
    ) as facet (kind, value);
end
$$;

-- Triggers, so that no way of writing can forget it; deferred, so that all is written by then, in whatever order.
create function version_listed() returns trigger language plpgsql as $$
begin
    perform list_article(new.article_id);
    return null;
end
$$;

create constraint trigger version_listed after insert or update of read_at on version
    deferrable initially deferred for each row execute function version_listed();

create function article_unlisted() returns trigger language plpgsql as $$
begin
    perform list_article(new.id);
    return null;
end
$$;

create trigger article_unlisted after update of deleted_at on article
    for each row when (new.deleted_at is not null) execute function article_unlisted();

-- Only named sources are found by name: "officials" would be thousands, and each belongs to its article.
alter table source_alias add column named boolean not null default false;
update source_alias set named = true from source where source.id = source_alias.source_id and source.named;
create index source_alias_named_ix on source_alias using gin (name gin_trgm_ops) where named;

create function alias_named() returns trigger language plpgsql as $$
begin
    select source.named into new.named from source where source.id = new.source_id;
    return new;
end
$$;

create trigger alias_named before insert on source_alias for each row execute function alias_named();

-- The sources that came last whose name holds something like this. One letter in six may be wrong: "Dmitro" is 0.4 like
-- "Dmytro". The threshold is the function's own.
create function sources_called(called text, newest uuid, most integer)
    returns table (source_id uuid, name text, score real) language sql stable
    set pg_trgm.word_similarity_threshold = 0.4 as $$
    select alias.source_id, alias.name, word_similarity(called, alias.name)
    from source_alias as alias
    where alias.named and called <% alias.name and alias.source_id <= newest
    order by alias.source_id desc
    limit most
$$;

-- What was kept before.
do $$
begin
    perform list_article(id) from article where deleted_at is null;
end
$$;
