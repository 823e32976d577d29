-- How pasted texts are read where their dates can mean two days, and when FY26 begins; no row where nothing is said.
create table date_custom
(
    tenant             text     not null,
    id                 uuid     not null,
    version            bigint   not null,
    day_first          boolean,
    fiscal_year_begins integer,
    primary key (tenant, id),
    unique (tenant)
);
call tenant_table('date_custom');
