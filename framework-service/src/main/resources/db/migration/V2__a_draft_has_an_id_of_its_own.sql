-- The tag of a draft must never come back: the draft after a publication begins again at version 0.
alter table draft
    add column id uuid not null default gen_random_uuid();
