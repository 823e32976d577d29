-- As with addresses: row-level security lets no index on lower() be used, so the lower case is a column, kept by the database.
alter table provisioned_profile add column awaits_key text generated always as (lower(awaits)) stored;
drop index provisioned_profile_awaits;
create index provisioned_profile_awaits on provisioned_profile (tenant, awaits_key) where awaits_key is not null;
