-- The end of a company says how much of it went, by table, for the receipt (ADR 0035). A table without the policy "erasure"
-- outlasts its tenants. The version before asks for nothing but that it is done.
drop function erase_tenant();
create function erase_tenant() returns jsonb
    language plpgsql security definer
    set search_path = public, pg_temp as
$$
declare
    erased text := current_setting('nextlevel.tenant', true);
    one    record;
    again  boolean := true;
    gone   bigint;
    counts jsonb := '{}';
begin
    while again loop
        again := false;
        for one in select tablename from pg_policies where policyname = 'erasure' and schemaname = current_schema()
                   and tablename not in ('outbox', 'known_tenant') loop
            begin
                execute format('delete from %I where tenant = $1', one.tablename) using erased;
                get diagnostics gone = row_count;
                counts := jsonb_set(counts, array [one.tablename],
                                    to_jsonb(coalesce((counts ->> one.tablename)::bigint, 0) + gone));
            exception when foreign_key_violation then
                again := true;
            end;
        end loop;
    end loop;
    return counts;
end
$$;
revoke all on function erase_tenant() from public;
grant execute on function erase_tenant() to ${app};
