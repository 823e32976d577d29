-- How a company finds levels by what HR says of people, and which attributes it declares; one row a company.
create table level_mapping
(
    tenant     text   not null,
    id         uuid   not null,
    version    bigint not null,
    attributes jsonb  not null,
    rules      jsonb  not null,
    primary key (tenant, id),
    unique (tenant)
);
call tenant_table('level_mapping');

-- By which rule the level was found; null for who was told one, and for who has none.
alter table employee add column level_found_by text;
create index employee_level_not_told on employee (tenant, id) where level = '' or level_found_by is not null;
