-- A policy may give evidence with a number a higher worth. The old version, while it still runs, leaves the default.
alter table evidence add column quantified boolean not null default false;
