-- Offsets (span_start, span_end) count Unicode code points of version.text, half-open.
-- Ids are UUIDv7, given by the service: their order is the order of arrival, so lists page by primary key.

create extension if not exists pg_trgm;

create table publisher (
    id uuid not null,
    name text not null,
    -- the name as it is compared: lower case, single spaces
    key text not null,
    first_seen_at timestamptz not null,
    constraint publisher_pk primary key (id),
    constraint publisher_key_uk unique (key)
);

create table article (
    id uuid not null,
    -- what makes it the same article: its address, or the hash of its first text and its publisher
    identity text not null,
    url text,
    publisher_id uuid,
    headline text,
    language text,
    words integer not null,
    published_at timestamptz,
    received_at timestamptz not null,
    updated_at timestamptz not null,
    -- a tombstone: the id stays taken, the address is free again
    deleted_at timestamptz,
    -- the version that is shown
    version integer not null,
    -- the words of that version, for the filter q
    document tsvector,
    constraint article_pk primary key (id),
    constraint article_publisher_fk foreign key (publisher_id) references publisher (id)
);
create unique index article_identity_uk on article (identity) where deleted_at is null;
create index article_live_ix on article (id) where deleted_at is null;
create index article_publisher_ix on article (publisher_id, id) where deleted_at is null;
create index article_document_ix on article using gin (document) where deleted_at is null;
create index article_published_ix on article (published_at, id) where deleted_at is null and published_at is not null;
create index article_publisher_published_ix on article (publisher_id, published_at, id)
    where deleted_at is null and published_at is not null;

-- One immutable text of an article.
create table version (
    id uuid not null,
    article_id uuid not null,
    number integer not null,
    sha256 bytea not null,
    text text not null,
    received_at timestamptz not null,
    -- what read it, and when it was last read
    engine text not null,
    lexicon text not null,
    read_at timestamptz not null,
    constraint version_pk primary key (id),
    constraint version_number_uk unique (article_id, number),
    constraint version_sha256_uk unique (article_id, sha256),
    constraint version_article_fk foreign key (article_id) references article (id) on delete cascade,
    constraint version_sha256_ck check (octet_length(sha256) = 32)
);

-- The answer to GET /v1/articles/{id} in the form in which it is read, made together with the rows it shows.
create table representation (
    version_id uuid not null,
    etag text not null,
    body bytea not null,
    constraint representation_pk primary key (version_id),
    constraint representation_version_fk foreign key (version_id) references version (id) on delete cascade
);

create table block (
    version_id uuid not null,
    position integer not null,
    kind text not null,
    span_start integer not null,
    span_end integer not null,
    reason text,
    constraint block_pk primary key (version_id, position),
    constraint block_version_fk foreign key (version_id) references version (id) on delete cascade,
    constraint block_span_ck check (0 <= span_start and span_start <= span_end)
);

create table author (
    version_id uuid not null,
    position integer not null,
    name text not null,
    evidence text not null,
    span_start integer not null,
    span_end integer not null,
    constraint author_pk primary key (version_id, position),
    constraint author_version_fk foreign key (version_id) references version (id) on delete cascade
);

create table credit (
    version_id uuid not null,
    position integer not null,
    photographer text,
    agency text,
    via text,
    span_start integer not null,
    span_end integer not null,
    constraint credit_pk primary key (version_id, position),
    constraint credit_version_fk foreign key (version_id) references version (id) on delete cascade
);

create table note (
    version_id uuid not null,
    position integer not null,
    kind text not null,
    -- RFC 3339 with the offset that the note states
    stated_at text,
    -- the people and outlets it names: what it explains
    names text[] not null,
    span_start integer not null,
    span_end integer not null,
    constraint note_pk primary key (version_id, position),
    constraint note_version_fk foreign key (version_id) references version (id) on delete cascade
);

create table comment_request (
    version_id uuid not null,
    position integer not null,
    asked_by text,
    asked_of text not null,
    answered boolean,
    span_start integer not null,
    span_end integer not null,
    constraint comment_request_pk primary key (version_id, position),
    constraint comment_request_version_fk foreign key (version_id) references version (id) on delete cascade
);

-- Who is meant. Named sources are one entry across articles; an unnamed one belongs to its article.
create table source (
    id uuid not null,
    kind text not null,
    name text not null,
    -- the name as it is compared: lower case, single spaces
    key text not null,
    named boolean not null,
    description text,
    article_id uuid,
    first_seen_at timestamptz not null,
    constraint source_pk primary key (id),
    constraint source_article_fk foreign key (article_id) references article (id) on delete cascade,
    constraint source_owner_ck check (named = (article_id is null))
);
create unique index source_named_uk on source (kind, key) where named;
create unique index source_unnamed_uk on source (article_id, kind, key) where not named;
create index source_key_ix on source (key, id);
create index source_kind_ix on source (kind, key, id);
create index source_named_ix on source (named, key, id);
create index source_kind_named_ix on source (kind, named, key, id);

-- Other names under which a source was met.
create table source_alias (
    source_id uuid not null,
    name text not null,
    key text not null,
    constraint source_alias_pk primary key (source_id, key),
    constraint source_alias_source_fk foreign key (source_id) references source (id) on delete cascade
);
create index source_alias_key_ix on source_alias (key, source_id);
create index source_alias_name_ix on source_alias using gin (name gin_trgm_ops);

-- A source as one version of an article shows it.
create table appearance (
    version_id uuid not null,
    position integer not null,
    source_id uuid not null,
    -- unique in its version: s1, s2 …
    key text not null,
    name text not null,
    description text,
    constraint appearance_pk primary key (version_id, position),
    constraint appearance_key_uk unique (version_id, key),
    constraint appearance_version_fk foreign key (version_id) references version (id) on delete cascade,
    constraint appearance_source_fk foreign key (source_id) references source (id)
);
create index appearance_source_ix on appearance (source_id, version_id);

-- Who appears in the version that is shown.
create table article_source (
    source_id uuid not null,
    article_id uuid not null,
    version_id uuid not null,
    constraint article_source_pk primary key (source_id, article_id),
    constraint article_source_source_fk foreign key (source_id) references source (id) on delete cascade,
    constraint article_source_article_fk foreign key (article_id) references article (id) on delete cascade,
    constraint article_source_version_fk foreign key (version_id) references version (id) on delete cascade
);
create index article_source_article_ix on article_source (article_id);
create index article_source_version_ix on article_source (version_id);

create table mention (
    version_id uuid not null,
    appearance integer not null,
    position integer not null,
    span_start integer not null,
    span_end integer not null,
    constraint mention_pk primary key (version_id, appearance, position),
    constraint mention_appearance_fk foreign key (version_id, appearance) references appearance (version_id, position)
        on delete cascade
);

create table attribution (
    id uuid not null,
    version_id uuid not null,
    article_id uuid not null,
    position integer not null,
    -- of the version that is shown
    current boolean not null,
    style text not null,
    source_id uuid,
    -- whether its source is; kept here so that one index serves the filter
    named boolean not null,
    mention_start integer,
    mention_end integer,
    mention_exact text,
    cue_start integer,
    cue_end integer,
    cue_exact text,
    channel text not null,
    channel_start integer,
    channel_end integer,
    channel_exact text,
    hedges text[] not null,
    said_at_stated text,
    said_at_resolved date,
    said_at_basis text,
    confidence double precision not null,
    constraint attribution_pk primary key (id),
    constraint attribution_position_uk unique (version_id, position),
    constraint attribution_version_fk foreign key (version_id) references version (id) on delete cascade,
    constraint attribution_article_fk foreign key (article_id) references article (id) on delete cascade,
    constraint attribution_source_fk foreign key (source_id) references source (id),
    constraint attribution_confidence_ck check (confidence between 0 and 1)
);
create index attribution_current_ix on attribution (id) where current;
create index attribution_article_ix on attribution (article_id, id) where current;
create index attribution_source_ix on attribution (source_id, id) where current;
create index attribution_channel_ix on attribution (channel, id) where current;
create index attribution_style_ix on attribution (style, id) where current;
create index attribution_named_ix on attribution (named, id) where current;

-- The words attributed, one row for each span.
create table content (
    attribution_id uuid not null,
    position integer not null,
    span_start integer not null,
    span_end integer not null,
    exact text not null,
    prefix text not null,
    suffix text not null,
    constraint content_pk primary key (attribution_id, position),
    constraint content_attribution_fk foreign key (attribution_id) references attribution (id) on delete cascade
);
create index content_words_ix on content using gin (to_tsvector('simple', left(exact, 10000)));

-- The way from who said it to the reader, in that order; no source: a hop that must be there but is not named.
create table hop (
    attribution_id uuid not null,
    position integer not null,
    role text not null,
    source_id uuid,
    constraint hop_pk primary key (attribution_id, position),
    constraint hop_attribution_fk foreign key (attribution_id) references attribution (id) on delete cascade,
    constraint hop_source_fk foreign key (source_id) references source (id)
);
create index hop_source_ix on hop (source_id, role, attribution_id);
