-- Who is who is the login, not a user name (ADR 0032). Null: nobody signed in yet, or not told yet.
alter table employee
    add column login_issuer text,
    add column login_subject text;
create index employee_login on employee (tenant, login_issuer, login_subject);

-- A posting is its owner's by the employee id. The digests of before say who that is; the policies hold for the owner too, so
-- they are lifted for a moment.
alter table posting
    add column owner_id uuid,
    alter column user_name_digest drop not null;
alter table posting no force row level security;
alter table employee no force row level security;
update posting
set owner_id = employee.id
from employee
where employee.tenant = posting.tenant
  and employee.user_name_digest = posting.user_name_digest;
alter table employee force row level security;
alter table posting force row level security;
create index posting_of_owner_id on posting (tenant, owner_id, framework) where not deleted;
