-- Who published a version is a person, whatever the names are. The user name beside it is shown until that person is erased; then
-- the owner of the tables takes it out, and nothing else of a published version ever changes.
alter table framework_version add column published_by_id uuid;

create or replace function published_is_final() returns trigger
    language plpgsql as
$$
begin
    if current_user = (select tableowner from pg_tables
                       where schemaname = tg_table_schema and tablename = tg_table_name) then
        if tg_op = 'DELETE' then
            return old;
        end if;
        if to_jsonb(new) - 'published_by' = to_jsonb(old) - 'published_by' then
            return new;
        end if;
    end if;
    raise exception 'A published framework version never changes.';
end
$$;

create function forget_publisher(person uuid, user_name text) returns bigint
    language plpgsql security definer
    set search_path = public, pg_temp as
$$
declare
    changed bigint;
begin
    update framework_version set published_by = 'erased'
    where tenant = current_setting('nextlevel.tenant', true) and published_by <> 'erased'
      and (published_by_id = person or published_by_id is null and published_by = user_name);
    get diagnostics changed = row_count;
    return changed;
end
$$;
revoke all on function forget_publisher(uuid, text) from public;
grant execute on function forget_publisher(uuid, text) to ${app};
