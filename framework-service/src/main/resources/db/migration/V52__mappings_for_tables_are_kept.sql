create table table_mapping
(
    id      uuid primary key,
    tenant  text   not null,
    version bigint not null,
    name    text   not null,
    says    jsonb  not null,
    unique (tenant, name)
);
call tenant_table('table_mapping');
