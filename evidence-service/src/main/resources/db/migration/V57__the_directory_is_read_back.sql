-- When an entry was last written, kept by the database itself: what the HR system compares with, whichever version writes.
alter table employee add column written_at timestamptz not null default now();

create function employee_is_written() returns trigger language plpgsql as $$
begin
    new.written_at := now();
    return new;
end $$;
create trigger employee_is_written before insert or update on employee
    for each row execute function employee_is_written();

create index employee_written on employee (tenant, written_at);
