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
-- One at a time, and found by who goes on with it: the relay sees the tenants of those that run.
create unique index republication_running on republication (tenant) where ended_at is null;
grant select (tenant) on republication to ${relay};
create policy relay on republication for select to ${relay} using (ended_at is null);

-- The copies of this tenant are not complete: they were emptied, and not all is told again yet.
create table rebuild
(
    tenant text primary key,
    since  timestamptz not null
);
call tenant_table('rebuild');
