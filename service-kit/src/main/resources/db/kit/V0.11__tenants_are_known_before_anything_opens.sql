-- Which companies there are, as evidence-service tells (ADR 0035): outside of them nothing opens. The relay reads all, since the
-- question comes before a tenant is open.
create table known_tenant
(
    tenant     text primary key,
    state      text        not null,
    version    bigint      not null,
    changed_at timestamptz not null
);
call tenant_table('known_tenant');
grant select on known_tenant to ${relay};
create policy relay on known_tenant for select to ${relay} using (true);

-- Whoever has a row here is known: one probe of an index a tenant and table.
do
$$
declare
    one record;
begin
    alter table known_tenant no force row level security;
    for one in select tablename from pg_policies
               where policyname = 'tenant' and schemaname = current_schema() and tablename <> 'known_tenant' loop
        execute format('alter table %I no force row level security', one.tablename);
        execute format(
            'insert into known_tenant (tenant, state, version, changed_at) '
            'with recursive there(tenant) as (select min(tenant) from %1$I union all '
            'select (select min(tenant) from %1$I where tenant > there.tenant) from there where there.tenant is not null) '
            'select tenant, ''ACTIVE'', 0, now() from there where tenant is not null on conflict do nothing', one.tablename);
        execute format('alter table %I force row level security', one.tablename);
    end loop;
    alter table known_tenant force row level security;
end
$$;

-- Deletes every row of the open tenant but what still is to be told, and that the tenant was erased. What others refer to goes
-- after those who refer to it.
create function erase_tenant() returns void
    language plpgsql security definer
    set search_path = public, pg_temp as
$$
declare
    erased text := current_setting('nextlevel.tenant', true);
    one    record;
    again  boolean := true;
begin
    while again loop
        again := false;
        for one in select tablename from pg_policies where policyname = 'erasure' and schemaname = current_schema()
                   and tablename not in ('outbox', 'known_tenant') loop
            begin
                execute format('delete from %I where tenant = $1', one.tablename) using erased;
            exception when foreign_key_violation then
                again := true;
            end;
        end loop;
    end loop;
end
$$;
revoke all on function erase_tenant() from public;
grant execute on function erase_tenant() to ${app};
