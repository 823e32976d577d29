-- A manager above who confirms a piece may say that it is a major win; the word is one, so it falls with what was read.
alter table attestation add column major_win boolean not null default false;
alter table former_attestation add column major_win boolean not null default false;
