-- Whom the HR system named as somebody's manager before it told of them: the number or the user name, until they are here.
alter table employee
    add column awaited_external_id text,
    add column awaited_user_name text;
create index employee_awaits_number on employee (tenant, awaited_external_id) where awaited_external_id is not null;
create index employee_awaits_name on employee (tenant, awaited_user_name) where awaited_user_name is not null;
