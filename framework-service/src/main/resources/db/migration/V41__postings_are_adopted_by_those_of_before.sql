-- A posting that is kept under a user name is given to who was in the directory at the update, within a week, and never to
-- somebody who gets the name later. The policies hold for the owner too, so they are lifted for a moment.
alter table position add column before_logins boolean not null default false;
alter table posting add column adopt_until timestamptz;
alter table position no force row level security;
alter table posting no force row level security;
update position set before_logins = true;
update posting set adopt_until = now() + interval '7 days' where owner_id is null;
alter table posting force row level security;
alter table position force row level security;
