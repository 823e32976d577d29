-- A fault of ours that tests bring about and mend: a note of this table cannot be counted.
create table refused_note
(
    tenant text not null,
    id     uuid not null,
    primary key (tenant, id)
);
call tenant_table('refused_note');

create function refuse_note() returns trigger
    language plpgsql as
$$
begin
    if exists (select from refused_note where (tenant, id) = (new.tenant, new.id)) then
        raise exception 'refused by the test' using errcode = '23514';
    end if;
    return new;
end
$$;
create trigger refuse_note before insert or update on note_count for each row execute function refuse_note();
