-- Who left before ever signing in has no login: their user name's digest tells (ADR 0034). Filled as the directory tells.
alter table position add column user_name_digest text;
create index position_user_name on position (tenant, user_name_digest) where login_subject is null and not active;
