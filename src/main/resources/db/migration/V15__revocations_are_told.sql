-- Instances remember the API keys that they have looked up. Whoever changes one, in whatever way, tells them.
create function api_key_changed() returns trigger language plpgsql as $$
begin
    perform pg_notify('api_key', '');
    return null;
end
$$;

create trigger api_key_changed after update or delete or truncate on api_key
    for each statement execute function api_key_changed();
