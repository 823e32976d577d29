-- Empty until a framework is published anew. The vectors are computed afterwards; null until then.
create table known_wording
(
    id      uuid primary key,
    tenant  text   not null,
    version bigint not null,
    key     text   not null,
    number  int    not null,
    text    jsonb  not null,
    model   text,
    vectors bytea,
    unique (tenant, key)
);
call tenant_table('known_wording');
