-- What happened to articles. Readers follow (transaction, id) up to the oldest transaction that still runs, so nothing
-- appears behind their back. Transaction ids belong to one cluster: after a dump was restored into another one, empty
-- this table and set pruned_change to ('0', 0).
create table change (
    transaction xid8 not null default pg_current_xact_id(),
    id bigint not null generated always as identity,
    kind text not null,
    article_id uuid not null,
    version integer not null,
    at timestamptz not null default clock_timestamp(),
    constraint change_pk primary key (transaction, id),
    constraint change_kind_ck check (
        kind in ('article_created', 'article_versioned', 'article_reextracted', 'article_deleted'))
);

-- The last change that was deleted for its age, in one row: who has not read it cannot go on.
create table pruned_change (
    transaction xid8 not null,
    id bigint not null,
    only_row boolean not null default true,
    constraint pruned_change_pk primary key (only_row),
    constraint pruned_change_only_row_ck check (only_row)
);
insert into pruned_change (transaction, id) values ('0', 0);

insert into change (kind, article_id, version, at)
select case number when 1 then 'article_created' else 'article_versioned' end, article_id, number, received_at
from version
order by received_at, id;

-- Triggers, so that no way of writing can forget the feed.
create function version_changed() returns trigger language plpgsql as $$
begin
    insert into change (kind, article_id, version) values (
        case
            when tg_op = 'UPDATE' then 'article_reextracted'
            when new.number = 1 then 'article_created'
            else 'article_versioned'
        end,
        new.article_id, new.number);
    return null;
end
$$;

create trigger version_added after insert on version
    for each row execute function version_changed();

create trigger version_read_again after update of read_at on version
    for each row when (old.read_at is distinct from new.read_at) execute function version_changed();

create function article_deleted() returns trigger language plpgsql as $$
begin
    insert into change (kind, article_id, version) values ('article_deleted', new.id, new.version);
    return null;
end
$$;

create trigger article_deleted after update of deleted_at on article
    for each row when (old.deleted_at is null and new.deleted_at is not null) execute function article_deleted();
