create table leaflet
(
    id      uuid primary key,
    tenant  text   not null,
    version bigint not null,
    pages   int    not null
);
call tenant_table('leaflet');

create table leaflet_copy
(
    tenant  text   not null,
    id      uuid   not null,
    version bigint not null,
    primary key (tenant, id)
);
call tenant_table('leaflet_copy');
call copied_table('leaflet_copy');
