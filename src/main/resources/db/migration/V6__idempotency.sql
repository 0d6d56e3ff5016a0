-- Requests that may be sent again: whoever works on one has the claim until it is settled or its time is over. The answer
-- is not copied: it is made of the version, and gone with it.
create table idempotency_key (
    caller text not null,
    key text not null,
    fingerprint text not null,
    claim uuid not null,
    claimed_at timestamptz not null default now(),
    claimed_until timestamptz not null,
    is_new boolean,
    version_id uuid,
    constraint idempotency_key_pk primary key (caller, key),
    constraint idempotency_key_version_fk foreign key (version_id) references version (id) on delete set null
);
create index idempotency_key_claimed_at_ix on idempotency_key (claimed_at);
create index idempotency_key_version_ix on idempotency_key (version_id) where version_id is not null;
