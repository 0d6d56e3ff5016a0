-- What the sender said of a version beside its text: whoever reads the text again must not take it for found, or lose it.
alter table version
    add column given_publisher text,
    add column given_published_at timestamptz,
    add column given_language text;

-- The stored answers tell it of the publisher and the time. Of a language they do not: the one that is shown stays.
update version set
    given_publisher = case answer -> 'publisher' ->> 'evidence' when 'given' then answer -> 'publisher' ->> 'value' end,
    given_published_at = case answer -> 'publishedAt' ->> 'evidence'
        when 'given' then cast(answer -> 'publishedAt' ->> 'value' as timestamptz) end,
    given_language = answer ->> 'language'
from (select version_id, cast(convert_from(body, 'UTF8') as json) as answer from representation) as stored
where stored.version_id = version.id;

-- The attributions of an article in reading order: ids are in that order no more where a text was read again.
create index attribution_article_position_ix on attribution (article_id, position) where current;
drop index attribution_article_ix;
