-- Keeps an article as the program before V12 did, with its statements and in one transaction.
create function program_before_keeps(number integer) returns uuid language plpgsql as $$
declare
    article uuid := cast(lpad(to_hex(number), 8, '0') || '-0000-7000-8000-000000000001' as uuid);
    version uuid := cast(lpad(to_hex(number), 8, '0') || '-0000-7000-8000-000000000002' as uuid);
    said uuid := cast(lpad(to_hex(number), 8, '0') || '-0000-7000-8000-000000000003' as uuid);
    official uuid := cast(lpad(to_hex(number), 8, '0') || '-0000-7000-8000-000000000004' as uuid);
    ada uuid;
    says text := 'Ferries numbered' || number || ' sail' || chr(10) || chr(10) || '“They sailed,” said Ada Quill.';
    shown json := json_build_object(
        'blocks', json_build_array(json_build_object('kind', 'paragraph', 'start', 0, 'end', length(says))),
        'authors', json_build_array(json_build_object('name', 'Una Keelson', 'evidence', 'byline', 'start', 0, 'end', 1)));
begin
    insert into publisher (id, name, key, first_seen_at) values (gen_random_uuid(), 'Post', 'post', now())
    on conflict (key) do nothing;
    insert into article (id, identity, words, version, received_at, updated_at)
    values (article, 'url:news.example/' || number, 0, 0, now(), now())
    on conflict (identity) where deleted_at is null do nothing;
    update article as kept
    set headline = 'Ferries sail', language = 'en', words = 8, version = 1, url = 'https://news.example/' || number,
        publisher_id = (select id from publisher where key = 'post')
    where kept.id = article;
    insert into version (id, article_id, number, sha256, text, received_at, engine, lexicon, read_at)
    values (version, article, 1, sha256(convert_to(says, 'UTF8')), says, now(), '1', '1', now());
    update article as kept set document = to_tsvector('simple', left(says, 200000)) where kept.id = article;
    insert into block (version_id, position, kind, span_start, span_end, reason)
    select version, position - 1, kind, span_start, span_end, reason
    from rows from (json_to_recordset(shown -> 'blocks') as (kind text, "start" int, "end" int, reason text))
        with ordinality as part (kind, span_start, span_end, reason, position);
    insert into author (version_id, position, name, evidence, span_start, span_end)
    values (version, 0, 'Una Keelson', 'byline', 0, 1);
    insert into source (id, kind, name, key, named, article_id, first_seen_at)
    values (gen_random_uuid(), 'person', 'Ada Quill', 'ada quill', true, null, now()),
        (official, 'person', 'A port official', 'a port official', false, article, now())
    on conflict do nothing;
    select id into ada from source where kind = 'person' and key = 'ada quill' and named;
    insert into source_alias (source_id, name, key) values (ada, 'Ada Quill', 'ada quill'), (official, 'A port official', 'a port official')
    on conflict do nothing;
    insert into appearance (version_id, position, source_id, key, name)
    values (version, 0, ada, 's1', 'Ada Quill'), (version, 1, official, 's2', 'A port official');
    insert into mention (version_id, appearance, position, span_start, span_end) values (version, 0, 0, 1, 2);
    insert into article_source (source_id, article_id, version_id)
    values (ada, article, version), (official, article, version);
    insert into attribution (id, version_id, article_id, position, current, style, source_id, named, channel, hedges, confidence)
    values (said, version, article, 0, true, 'direct', ada, true, 'speech', '{}', 0.9);
    insert into content (attribution_id, position, span_start, span_end, exact, prefix, suffix)
    values (said, 0, 1, 2, 'They sailed number' || number, '', '');
    insert into hop (attribution_id, position, role, source_id) values (said, 0, 'originator', ada), (said, 1, 'publisher', null);
    insert into representation (version_id, etag, body) values (version, '"etag"', convert_to(cast(shown as text), 'UTF8'));
    return article;
end
$$;
