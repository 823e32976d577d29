-- What waits for a receiver is looked for by whose it is, from where it waits on, while the feed goes on: without an index each
-- look reads all that happened to others since then. The former one was by coalesce: behind the lock of tenants an index is used by it
-- no more than by a function that might tell what it sees.
drop index concurrently if exists change_of_key;
create index concurrently change_of_key on change (tenant, (case when employee_id is null then thing_id else employee_id end), position);
