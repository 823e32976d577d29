-- From the first sign-in on, a person is the login and not the user name (ADR 0032). Null: nobody signed in yet.
alter table employee
    add column login_issuer text,
    add column login_subject text;
create unique index employee_login on employee (tenant, login_issuer, login_subject);

-- What was somebody's login before a re-binding is never bound by a name again.
create table former_login
(
    tenant      text        not null,
    issuer      text        not null,
    subject     text        not null,
    employee_id uuid        not null references employee,
    ended_at    timestamptz not null,
    primary key (tenant, issuer, subject)
);
call tenant_table('former_login');
create index former_login_employee on former_login (tenant, employee_id);

-- Everybody is told again: what others kept by the digest of a user name, they key by the person from now on. The policies
-- hold for the owner too, so they are lifted for a moment.
alter table employee no force row level security;
alter table republication no force row level security;
insert into republication (id, tenant, sort, after, told, started_at)
select gen_random_uuid(), tenant, 'people', '00000000-0000-0000-0000-000000000000', 0, now()
from (select distinct tenant from employee) as company
on conflict do nothing;
alter table republication force row level security;
alter table employee force row level security;
