-- 100,000 articles with an attribution each, of 20,000 named and 30,000 unnamed sources. Some values are everywhere, some
-- are rare, and what changed last did not come last.

set maintenance_work_mem = '256MB';
-- No triggers: what they would write is written here.
set session_replication_role = replica;
select setseed(0.5);

create temporary table sentence as
select number, string_agg('word' || floor(pow(20000, random())), ' ') as text
from generate_series(0, 1999) number, generate_series(1, 15)
group by number;
alter table sentence add words tsvector;
update sentence set words = to_tsvector('english', text);
create unique index on sentence (number);
analyze sentence;

insert into publisher (id, name, key, first_seen_at)
select cast('00000000-0000-7000-8000-' || lpad(number::text, 12, '0') as uuid), 'Post ' || number, 'post ' || number, now()
from generate_series(0, 49) number;

-- Indexes are made at the end, which is faster.
create temporary table index_to_make as
select indexrelid, pg_get_indexdef(indexrelid) as statement, cast(cast(indexrelid as regclass) as text) as name
from pg_index join pg_class on pg_class.oid = indexrelid
where relnamespace = cast('public' as regnamespace)
    and not exists (select from pg_constraint where conindid = indexrelid);
do $$
declare
    name text;
begin
    for name in select index_to_make.name from index_to_make loop
        execute 'drop index ' || name;
    end loop;
end
$$;

insert into article (id, identity, url, publisher_id, headline, language, words, published_at, received_at, updated_at,
    deleted_at, version)
select cast(lpad(to_hex(article), 8, '0') || '-0000-7000-8000-000000000000' as uuid), 'filled:' || article,
    'https://news.example/' || article,
    -- half of all is of one publisher
    cast('00000000-0000-7000-8000-' || lpad((case when article % 2 = 0 then 0 else article % 50 end)::text, 12, '0') as uuid),
    'Headline ' || article,
    case when article % 20 < 16 then 'en' when article % 20 < 18 then 'de' when article % 20 = 18 then 'pt-BR' end,
    30,
    case when article % 10 > 0 then timestamptz '2020-01-01' + half_hours * interval '30 minutes' end,
    timestamptz '2020-01-01' + article * interval '30 minutes',
    -- What was published in the first months is what was changed the longest time ago.
    case when half_hours < 10000 then timestamptz '2025-01-01' else timestamptz '2026-01-01' end
        + (article * 6007 % 100000) * interval '1 minute',
    case when article % 50 = 49 then now() end,
    1
from generate_series(0, 99999) article
    cross join lateral (values (article * 7919 % 100000)) as published (half_hours);

insert into version (id, article_id, number, sha256, text, received_at, engine, lexicon, read_at)
select article.id, article.id, 1, sha256(cast(article.identity as bytea)), sentence.text, received_at, '1', '1', received_at
from article join sentence on sentence.number = cast(substr(identity, 8) as integer) % 2000
where deleted_at is null;

insert into representation (version_id, etag, body)
select id, '"etag"', '{"blocks": [], "sources": [], "attributions": []}' from version;

insert into article_words (article_id, configuration, words)
select article.id, case language when 'en' then 'english' when 'de' then 'german' when 'pt-BR' then 'portuguese' else 'simple' end,
    setweight(sentence.words, 'D') || setweight(sentence.words, 'C') || setweight(to_tsvector('simple', headline), 'A')
from article join sentence on sentence.number = cast(substr(identity, 8) as integer) % 2000
where deleted_at is null;

insert into source (id, kind, name, key, named, article_id, first_seen_at)
select cast('00000001-0000-7000-8000-' || lpad(number::text, 12, '0') as uuid),
    (array['person', 'person', 'person', 'organisation', 'outlet'])[1 + number % 5],
    name, lower(name), true, null, now()
from generate_series(0, 19999) number,
    lateral (values (
        (array['Ada', 'Boris', 'Chiara', 'Dmytro', 'Eluned', 'Farid', 'Grete', 'Hana'])[1 + number % 8]
            || ' ' || initcap(translate(to_hex(number * 7919 % 1048576 + 1048576), '0123456789', 'ioulmnrtkp')))) as named (name);

insert into source (id, kind, name, key, named, article_id, first_seen_at)
select cast(lpad(to_hex(article), 8, '0') || '-0000-7000-a000-000000000000' as uuid), 'group', 'Officials', 'officials', false,
    cast(lpad(to_hex(article), 8, '0') || '-0000-7000-8000-000000000000' as uuid), now()
from generate_series(0, 99999) article
where article % 10 < 3;

insert into source_alias (source_id, name, key, named)
select id, name, key, named from source;

-- Three in ten are of officials, two of one of five who are in the news every day, five of one of all.
insert into attribution (id, version_id, article_id, position, current, style, source_id, named, mention_start, mention_end,
    mention_exact, cue_start, cue_end, cue_exact, channel, hedges, confidence)
select cast(substr(version.id::text, 1, 8) || '-0001-7000-8000-000000000000' as uuid),
    version.id, version.id, 0, true,
    (array['direct', 'indirect', 'mixed'])[1 + article % 3],
    case
        when article % 10 < 3 then cast(substr(version.id::text, 1, 8) || '-0000-7000-a000-000000000000' as uuid)
        when article % 10 < 5 then cast('00000001-0000-7000-8000-' || lpad((article / 10 % 5)::text, 12, '0') as uuid)
        else cast('00000001-0000-7000-8000-' || lpad((article % 20000)::text, 12, '0') as uuid)
    end,
    article % 10 >= 3, 0, 5, 'Somebody', 6, 10, 'said',
    case when article % 1000 = 0 then 'lawsuit' when article % 7 = 0 then 'press_report' else 'speech' end, '{}', 0.9
from version, cast(('x' || substr(id::text, 1, 8)) as bit(32)) bits, cast(bits as integer) article;

insert into content (attribution_id, position, span_start, span_end, exact, prefix, suffix)
select attribution.id, 0, 0, length(sentence.text), sentence.text, '', ''
from attribution
    join sentence on sentence.number = cast(cast(('x' || substr(attribution.id::text, 1, 8)) as bit(32)) as integer) * 3 % 2000;

insert into attribution_words (attribution_id, article_id, configuration, words)
select attribution.id, article_id, 'english', setweight(sentence.words, 'A') || setweight(sentence.words, 'C')
from attribution
    join sentence on sentence.number = cast(cast(('x' || substr(attribution.id::text, 1, 8)) as bit(32)) as integer) * 3 % 2000;

insert into hop (attribution_id, position, role, source_id)
select id, 0, 'originator', source_id from attribution
union all
select id, 1, 'relay', cast('00000001-0000-7000-8000-000000000000' as uuid)
from attribution
where channel = 'press_report';

insert into appearance (version_id, position, source_id, key, name)
select version_id, 0, source_id, 's1', 'Somebody' from attribution;

-- One in a hundred is too old.
insert into idempotency_key (caller, key, fingerprint, claim, claimed_at, claimed_until, is_new, version_id)
select 'filled', cast(id as text), '', id, now() - case when article % 100 = 0 then interval '30 days' else interval '1 hour' end,
    now(), true, id
from version, cast(('x' || substr(id::text, 1, 8)) as bit(32)) bits, cast(bits as integer) article;

insert into article_facet (kind, value, article_id, published_at, updated_at)
select facet.kind, facet.value, article.id, article.published_at, article.updated_at
from article
    join (
        -- One author in three wrote all of it.
        select 'author', name_key('Author ' || case when number % 3 = 0 then 0 else number % 997 end), id
        from article cross join lateral (select cast(substr(identity, 8) as integer)) as nth (number)
        union
        select 'publisher', cast(publisher_id as text), id from article
        union
        select 'language', lower(language), id from article
        union
        select 'language', split_part(lower(language), '-', 1), id from article
        union
        select 'source', cast(source_id as text), article_id from attribution where named
        union
        select 'channel', channel, article_id from attribution
        union
        select 'has', 'attribution', article_id from attribution
        union
        select 'has', 'relay', article_id from attribution where channel = 'press_report'
        union
        select 'has', 'correction', article_id from attribution where channel = 'lawsuit'
    ) as facet (kind, value, article_id) on facet.article_id = article.id
where article.deleted_at is null and facet.value is not null
order by 1, 2, 3;

insert into source_name (key, alias)
select distinct key, key from source_alias;

-- 250,000 words that are made of the same syllables, so that many are like each other.
insert into word (word, plain, first_version)
select distinct on (word) word, word, cast('00000000-0000-0000-0000-000000000000' as uuid)
from (
    select string_agg(
        (array['ba', 're', 'mi', 'to', 'lu', 'ken', 'sta', 'tri', 'gor', 'el', 'an', 'ing', 'der', 'ver', 'pho', 'qui', 'zel'])
            [1 + floor(17 * random())], '')
    from generate_series(1, 300000) number, generate_series(1, 6) syllable
    where syllable <= 3 + number % 4
    group by number
) as made (word);

insert into change (kind, article_id, version, at)
select 'article_created', id, 1, received_at from article;

do $$
declare
    statement text;
begin
    for statement in select index_to_make.statement from index_to_make loop
        execute statement;
    end loop;
end
$$;

set session_replication_role = origin;
