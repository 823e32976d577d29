-- A published version never changes, but it goes with the company that it is of: the owner of the tables erases that.
create or replace function published_is_final() returns trigger
    language plpgsql as
$$
begin
    if tg_op = 'DELETE' and current_user = (select tableowner from pg_tables
                                            where schemaname = tg_table_schema and tablename = tg_table_name) then
        return old;
    end if;
    raise exception 'A published framework version never changes.';
end
$$;
