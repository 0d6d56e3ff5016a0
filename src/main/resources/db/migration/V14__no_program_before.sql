-- All words are in the form of V12 now. The index knows in which form of a word, and without which words, only where the words are looked at: so many at most.
create or replace function articles_found(asked tsquery, most integer) returns uuid[] language sql stable
    set enable_seqscan = off set enable_indexscan = off as $$
    select case when querytree(asked) not in ('', 'T') then (
        select case when count(*) >= most then array_agg(article_id)
            else coalesce(array_agg(article_id) filter (where words @@ exact_words(asked)), '{}') end
        from (
            select article_id, words from article_words where words @@ cast(querytree(asked) as tsquery) limit most
        ) as found)
    end
$$;

create or replace function attributions_found(asked tsquery, most integer) returns uuid[] language sql stable
    set enable_seqscan = off set enable_indexscan = off as $$
    select case when querytree(asked) not in ('', 'T') then (
        select case when count(*) >= most then array_agg(attribution_id)
            else coalesce(array_agg(attribution_id) filter (where words @@ exact_words(asked)), '{}') end
        from (
            select attribution_id, words from attribution_words where words @@ cast(querytree(asked) as tsquery) limit most
        ) as found)
    end
$$;

-- Where nothing is kept yet, no program before this one has anything to read: the last step of V12 is taken at once. Else
-- it is taken by "select contract_storage()", when all instances are of this release.
do $$
begin
    if not exists (select from article) then
        perform contract_storage();
    end if;
end
$$;
