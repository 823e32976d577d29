-- How far the feed of a tenant goes (ADR 0058). Whoever adds changes holds this row until the transaction ends, so that they
-- become visible in the order of their positions.
create table feed
(
    tenant        text   not null primary key,
    -- Cursors name it: those of a feed that was lost and began anew are none of this one.
    id            uuid   not null,
    last_position bigint not null default 0,
    -- What was up to here is not kept any more.
    swept_to      bigint not null default 0
);
call tenant_table('feed');
-- Whoever waits is woken by what another instance added, and old changes are swept tenant by tenant.
grant select on feed to ${relay};
create policy relay on feed for select to ${relay} using (true);

-- What happened, as far as other systems of the company may know: ids, keys, numbers and dates.
create table change
(
    tenant        text        not null,
    position      bigint      not null,
    -- The id of the event, wherever it is told.
    id            uuid        not null,
    type          text        not null,
    occurred_at   timestamptz not null,
    -- Whose it is; null where it is nobody's.
    employee_id   uuid,
    kind          text        not null,
    thing_id      uuid        not null,
    thing_version bigint      not null,
    details       jsonb       not null,
    added_at      timestamptz not null,
    primary key (tenant, position)
);
call tenant_table('change');
create unique index change_once on change (tenant, id);
create index change_of_person on change (tenant, employee_id) where employee_id is not null;
