-- Row-level security lets no index on lower() be used: the name in lower case is a column, kept by the database.
alter table scim_group add column name_key text generated always as (lower(display_name)) stored;
drop index scim_group_name;
create unique index scim_group_name on scim_group (tenant, name_key);
