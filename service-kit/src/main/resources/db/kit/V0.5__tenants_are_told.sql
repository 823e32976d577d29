-- Work in every tenant needs to know which there are: the relay may read the tenants of this table, and nothing else
-- of it.
create procedure tenants_are_told_by(name regclass)
    language plpgsql as
$$
begin
    execute format('grant select (tenant) on %s to ${relay}', name);
    execute format('create policy relay on %s for select to ${relay} using (true)', name);
end
$$;
