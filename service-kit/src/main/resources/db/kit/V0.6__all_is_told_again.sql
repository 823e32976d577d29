-- What a service told of a tenant can be told again (ADR 0017); sort and after say how far that is.
create table republication
(
    id         uuid primary key,
    tenant     text        not null,
    sort       text        not null,
    after      uuid,
    told       bigint      not null,
    started_at timestamptz not null,
    ended_at   timestamptz
);
call tenant_table('republication');
-- One at a time, and found by who goes on with it.
create unique index republication_running on republication (tenant) where ended_at is null;
call tenants_are_told_by('republication');
grant select (ended_at) on republication to ${relay};
