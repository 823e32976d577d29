-- A key made of the department's name; null for people whom the directory told before it told departments.
alter table employee add column department text;
create index employee_department on employee (tenant, department);

-- What was stated before is certain.
alter table signal add column department text;
alter table signal add column person_id uuid;
alter table signal add column confidence text not null default 'HIGH';
alter table signal add check ((scope = 'DEPARTMENT') = (department is not null));
alter table signal add check ((scope = 'PERSON') = (person_id is not null));
-- A private note is of the person whom it is about.
alter table signal add check (source <> 'EMPLOYEE' or scope = 'PERSON' and recorded_by = person_id);
create index signal_company on signal (tenant, starts_on, id) where scope = 'COMPANY';
create index signal_department on signal (tenant, department) where department is not null;
create index signal_team on signal (tenant, manager_id) where manager_id is not null;
create index signal_person on signal (tenant, person_id) where person_id is not null;
