-- When private notes on leaving were read and written, for their owner's log alone: by the keyed digest, so that whoever reads
-- this table learns neither whose they are nor whether there are any.
create table leaving_access
(
    tenant text        not null,
    digest bytea       not null,
    entry  uuid        not null default gen_random_uuid(),
    at     timestamptz not null,
    action text        not null,
    primary key (tenant, digest, at, entry)
);
call tenant_table('leaving_access');
