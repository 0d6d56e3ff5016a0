-- Where nothing is kept yet, no program before this one has anything to read: the last step of V12 is taken at once. Else
-- it is taken by a run with the arguments "migrate contract", when all instances are of this release.
do $$
begin
    if not exists (select from article) then
        perform contract_storage();
    end if;
end
$$;
