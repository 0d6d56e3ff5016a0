-- What is deleted is gone: no word of it, and nothing that only it spoke of, stays in any table.

alter table change drop constraint change_kind_ck;
alter table change add constraint change_kind_ck check (
    kind in ('article_created', 'article_versioned', 'article_reextracted', 'article_deleted', 'version_erased',
        'source_erased'));

-- Which of these rows nothing points to, by the foreign keys that would keep them from being deleted: a table that is added
-- later is asked too.
create function unreferenced(referenced regclass, ids uuid[]) returns uuid[] language plpgsql as $$
declare
    reference record;
    used uuid[];
    free uuid[] := ids;
begin
    for reference in
        select conrelid, attname
        from pg_constraint join pg_attribute on attrelid = conrelid and attnum = conkey[1]
        where contype = 'f' and confrelid = referenced and confdeltype = 'a' and cardinality(conkey) = 1
    loop
        execute format(
            'select array(select candidate from unnest($1) as candidate where exists (select from %s where %I = candidate))',
            reference.conrelid::regclass, reference.attname) into used using free;
        free := array(select candidate from unnest(free) as candidate where candidate <> all (used));
    end loop;
    return free;
end
$$;

-- Forgets those of these sources that nobody speaks of any more; of the others, the name and the description that nobody
-- else has given them.
create function forget_sources(ids uuid[]) returns void language plpgsql as $$
declare
    gone uuid[] := unreferenced('source', array(
        select candidate from unnest(ids) as candidate
        where not exists (select from attribution where source_id = candidate)
            and not exists (select from hop where source_id = candidate)));
    keys text[] := array(select distinct key from source where id = any (gone));
begin
    delete from source where id = any (gone);
    delete from source_name
    where key = any (keys) and not exists (select from source where source.key = source_name.key);

    update source set description = (
        select appearance.description from appearance
        where source_id = source.id and appearance.description is not null
        order by version_id limit 1)
    where id = any (ids) and description is not null and not exists (
        select from appearance where source_id = source.id and appearance.description = source.description);
    update source set name = (
        select appearance.name from appearance where source_id = source.id order by version_id limit 1)
    where id = any (ids)
        and exists (select from appearance where source_id = source.id)
        and not exists (select from appearance where source_id = source.id and appearance.name = source.name);
    update source_alias set name = source.name
    from source
    where source.id = source_alias.source_id and source.id = any (ids) and source_alias.key = source.key
        and source_alias.name <> source.name;
end
$$;

-- The words that came with these versions, or with one that is gone: those of them that others do not have are forgotten when
-- the versions are gone.
create function words_brought_by(versions uuid[]) returns text[] language sql as $$
    select array(
        select word.word
        from (
            select distinct lexeme
            from version join article on article.id = version.article_id
                left join search_language on search_language.language = split_part(lower(article.language), '-', 1)
                cross join lateral unnest(tsvector_to_array(
                    to_tsvector('simple', left(version.text, 200000))
                    || to_tsvector(coalesce(configuration, 'simple')::regconfig, left(version.text, 200000)))) as lexeme
            where version.id = any (versions)
        ) as said join word on word.word = lexeme
        where word.first_version = any (versions) or not exists (select from version where id = word.first_version))
$$;

create function forget_words(words text[]) returns void language sql as $$
    delete from word
    where word = any (words) and not exists (
        select from article_words where article_words.words @@ cast('''' || word.word || '''' as tsquery))
$$;

-- Leaves nothing of an article but its id and the times of its coming and going. The caller holds the locks: see
-- ArticleStore.
create function erase_article(erased uuid) returns void language plpgsql as $$
declare
    house uuid := (select publisher_id from article where id = erased);
    versions uuid[] := array(select id from version where article_id = erased);
    words text[] := words_brought_by(versions);
    sources uuid[] := array(
        select source_id from appearance where version_id = any (versions)
        union
        select id from source where article_id = erased and not named);
begin
    update article
    set deleted_at = now(), updated_at = now(), identity = 'erased:' || id, url = null, publisher_id = null,
        headline = null, language = null, words = 0, published_at = null
    where id = erased;
    if exists (
        select from pg_attribute where attrelid = 'article'::regclass and attname = 'document' and not attisdropped)
    then
        execute 'update article set document = null where id = $1' using erased;
    end if;
    delete from version where article_id = erased;
    perform forget_sources(sources);
    delete from publisher where id = any (unreferenced('publisher', array[house]));
    perform forget_words(words);
end
$$;

-- Erases a version that is not shown.
create function erase_version(erased uuid) returns void language plpgsql as $$
declare
    words text[] := words_brought_by(array[erased]);
    sources uuid[] := array(select source_id from appearance where version_id = erased);
begin
    insert into change (kind, article_id, version)
    select 'version_erased', article_id, number from version where id = erased;
    delete from version where id = erased;
    perform forget_sources(sources);
    perform forget_words(words);
end
$$;

-- Puts a mark in the place of a source's name, wherever it is kept beside a text. The texts are left to the caller.
create function erase_source(erased uuid, mark text) returns void language plpgsql as $$
declare
    named_so text := (select key from source where id = erased);
begin
    insert into change (kind, article_id, version)
    select 'source_erased', article.id, article.version
    from article
    where deleted_at is null and exists (
        select from version join appearance on appearance.version_id = version.id
        where version.article_id = article.id and appearance.source_id = erased);
    delete from source_alias where source_id = erased;
    update source set name = mark, key = 'erased ' || id, description = null where id = erased;
    insert into source_alias (source_id, name, key) values (erased, mark, 'erased ' || erased);
    delete from source_name
    where key = named_so and not exists (select from source where source.key = source_name.key);
    update appearance set name = mark, description = null where source_id = erased;
    update attribution set mention_exact = mark where source_id = erased and mention_exact is not null;
    -- Of its words those of what is said stay: stems A, words as they are written C.
    update attribution_words set words = ts_filter(words, '{a,c}')
    where attribution_id in (select id from attribution where source_id = erased);
end
$$;

-- What was deleted before.
do $$
declare
    buried uuid;
begin
    for buried in select id from article where deleted_at is not null loop
        update article
        set identity = 'erased:' || id, url = null, publisher_id = null, headline = null, language = null, words = 0,
            published_at = null
        where id = buried;
        update article set document = null where id = buried;
    end loop;
    perform forget_sources(array(
        select id from source
        where not exists (select from appearance where source_id = source.id)
            and not exists (select from attribution where source_id = source.id)
            and not exists (select from hop where source_id = source.id)));
    delete from publisher where id = any (unreferenced('publisher', array(select id from publisher)));
    delete from word
    where not exists (select from version where id = word.first_version) and not exists (
        select from article_words where article_words.words @@ cast('''' || word.word || '''' as tsquery));
end
$$;

-- Whether anybody still speaks of a publisher is asked of deleted articles too.
drop index article_publisher_ix;
create index article_publisher_ix on article (publisher_id, id);
