-- Who may call without a token of an issuer. Of a key itself only its hash is kept; what is revoked stays to be told.
create table api_key (
    id uuid not null,
    name text not null,
    hash bytea not null,
    scopes text[] not null,
    created_at timestamptz not null default now(),
    created_by text not null,
    expires_at timestamptz,
    revoked_at timestamptz,
    constraint api_key_pk primary key (id),
    constraint api_key_hash_uk unique (hash),
    constraint api_key_hash_ck check (octet_length(hash) = 32),
    constraint api_key_scopes_ck check (scopes <@ array['read', 'write', 'admin'] and cardinality(scopes) > 0)
);
