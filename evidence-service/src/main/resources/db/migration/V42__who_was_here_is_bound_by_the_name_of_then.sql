-- Who was in the directory before logins were known is found at the first sign-in by the name of then alone: a name that HR
-- writes later moves nothing of theirs (ADR 0032). The policy holds for the owner too, so it is lifted for a moment.
alter table employee add column bind_name text;
alter table employee no force row level security;
update employee set bind_name = user_name where login_subject is null;
alter table employee force row level security;
create index employee_bind_name on employee (tenant, bind_name) where bind_name is not null;
