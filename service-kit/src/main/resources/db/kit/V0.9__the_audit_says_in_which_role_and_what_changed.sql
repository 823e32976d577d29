-- In which role somebody reached another's data, and what it was before and after where that matters (ADR 0036). Rows of all
-- services are read as one list: an entry has an id of its own that puts those of one moment in order.
alter table audit
    add column entry    uuid    not null default gen_random_uuid(),
    -- Whether the actor is a user name, as it was before logins were known by their subject.
    add column by_name  boolean not null default true,
    add column role     text,
    add column before   jsonb,
    add column after    jsonb;
create index audit_of_person on audit (tenant, subject, at desc, entry desc);
create index audit_latest on audit (tenant, at desc, entry desc);

-- What nobody may change or delete goes all the same with the person or the company that it is of. The owner of the tables
-- does that, and sees no more than the tenant that is open.
create or replace procedure tenant_table(name regclass)
    language plpgsql as
$$
begin
    execute format('grant select, insert, update, delete on %s to ${app}', name);
    execute format('alter table %s enable row level security', name);
    execute format('alter table %s force row level security', name);
    execute format('create policy tenant on %s to ${app} using (tenant = current_setting(''nextlevel.tenant'', true)) '
                   'with check (tenant = current_setting(''nextlevel.tenant'', true))', name);
    execute format('create policy erasure on %s to %I using (tenant = current_setting(''nextlevel.tenant'', true)) '
                   'with check (tenant = current_setting(''nextlevel.tenant'', true))', name, current_user);
end
$$;

do
$$
declare
    one record;
begin
    for one in select schemaname, tablename from pg_policies
               where policyname = 'tenant' and schemaname = current_schema() loop
        execute format('create policy erasure on %I.%I to %I using (tenant = current_setting(''nextlevel.tenant'', true)) '
                       'with check (tenant = current_setting(''nextlevel.tenant'', true))',
                       one.schemaname, one.tablename, current_user);
    end loop;
end
$$;

-- Takes the user name of somebody who was erased out of the rows that still name the actor so.
create function forget_actor(user_name text) returns bigint
    language plpgsql security definer
    set search_path = public, pg_temp as
$$
declare
    changed bigint;
begin
    update audit set actor = 'erased', by_name = false
    where tenant = current_setting('nextlevel.tenant', true) and by_name and actor = user_name;
    get diagnostics changed = row_count;
    return changed;
end
$$;
revoke all on function forget_actor(text) from public;
grant execute on function forget_actor(text) to ${app};
