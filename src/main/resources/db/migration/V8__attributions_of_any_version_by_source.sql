-- A source that is forgotten must not be pointed to by an attribution of any version: that is looked up, and was looked for
-- in all of them.
create index attribution_any_source_ix on attribution (source_id);
