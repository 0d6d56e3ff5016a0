-- What the source does with the content, and whether it does. What was read before is taken for said, as it was shown, until
-- it is read again. The defaults stay: the program before this schema goes on writing without these columns.
alter table attribution
    add column type text not null default 'assertion',
    add column polarity text not null default 'positive';
create index attribution_type_ix on attribution (type, id) where current;
