-- What HR says of people beside name and position; it stays here, and is in no event. Nothing is known of who was here before.
alter table employee
    add column email text,
    add column language text,
    add column time_zone text,
    add column cost_centre text,
    add column location text,
    add column employment_type text,
    add column attributes jsonb,
    add column awaited_email text;
create index employee_email on employee (tenant, lower(email)) where email is not null;
create index employee_awaits_email on employee (tenant, awaited_email) where awaited_email is not null;
