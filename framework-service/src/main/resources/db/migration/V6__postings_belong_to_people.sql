-- Who is who is the login, not a user name (ADR 0032). Null: nobody signed in yet, or not told yet.
alter table position
    add column login_issuer text,
    add column login_subject text;
create index position_login on position (tenant, login_issuer, login_subject);

-- A posting is its owner's by the employee id. The user names of before stay until the directory has told whose they are,
-- which it does by itself after the update; nobody sees such a posting until then.
alter table posting
    add column owner_id uuid,
    alter column owner drop not null;
create index posting_list_of_owner on posting (tenant, owner_id, framework_id, posted_at desc, id desc);
create index posting_by_name on posting (tenant, owner) where owner_id is null;
