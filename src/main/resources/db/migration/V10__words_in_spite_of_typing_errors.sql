-- The words of all texts, so that a question can be asked in spite of typing errors.

-- A word without its diacritics, as one types it who has not got them.
create function plain_word(word text) returns text language sql immutable as $$
    select translate(
        replace(replace(replace(
            regexp_replace(normalize(lower(word), nfkd), '[\u0300-\u036f]', '', 'g'), 'ß', 'ss'), 'æ', 'ae'), 'œ', 'oe'),
        'øłđıħŧ', 'oldiht')
$$;

create table word (
    word text not null,
    plain text not null,
    -- the version of an article with which it came: pages that follow do not know what came after the first one
    first_version uuid not null,
    constraint word_pk primary key (word)
);

insert into word (word, plain, first_version)
select word, plain_word(word), '00000000-0000-0000-0000-000000000000'
from ts_stat('select words from article_words')
where word ~ '^[[:alpha:]]{4,40}$';

create index word_plain_ix on word (plain);
create index word_like_ix on word using gin (plain gin_trgm_ops) with (gin_pending_list_limit = 256);

-- In one order, so that no two transactions wait for each other's new words in a ring.
create function words_learned() returns trigger language plpgsql as $$
begin
    insert into word (word, plain, first_version)
    select lexeme, plain_word(lexeme), (
        select version.id from article join version on version.article_id = article.id and version.number = article.version
        where article.id = new.article_id)
    from unnest(new.words)
    where lexeme ~ '^[[:alpha:]]{4,40}$' and not exists (select from word where word = lexeme)
    order by lexeme
    on conflict do nothing;
    return null;
end
$$;

create trigger words_learned after insert on article_words for each row execute function words_learned();

-- Which languages there are texts in.
create index article_words_configuration_ix on article_words (configuration);

-- What may be meant by words that were written: the same with diacritics, and for a word that stands in no text, in none of
-- its forms, what is like it. Of eight letters with two wrong ones in the middle three of nine trigrams are left: 0.2. The
-- threshold is the function's own.
create function words_meant(asked text[], newest uuid)
    returns table (written text, word text, plain text) language sql stable
    set pg_trgm.similarity_threshold = 0.19 as $$
    with form as materialized (
        select written, plain_word(written) as plain, array(
            select written
            union
            select lexeme
            from search_language, unnest(to_tsvector(cast(configuration as regconfig), written))
            where exists (
                select from article_words where article_words.configuration = search_language.configuration)) as stems
        from unnest(asked) as written
    )
    select form.written, near.word, near.plain
    from form cross join lateral (
        (
            select word.word, word.plain from word
            where word.plain = form.plain and form.written = form.plain and first_version <= newest
            order by word.word
            limit 10
        )
        union all
        (
            select word.word, word.plain from word
            where word.plain % form.plain and first_version <= newest
                and length(word.plain) between length(form.plain) - 2 and length(form.plain) + 2
                and not exists (
                    select from word as known where known.first_version <= newest and known.word = any (form.stems))
                and not exists (
                    select from word as known
                    where known.first_version <= newest and known.plain = form.plain and form.written = form.plain)
            order by similarity(word.plain, form.plain) desc, word.word
            limit 100
        )
    ) as near
$$;
