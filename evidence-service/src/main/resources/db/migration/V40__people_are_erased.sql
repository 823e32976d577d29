-- Of somebody who was erased an id stays, by which what others rely on still finds somebody. Instances of the version before
-- see a leaver without a name.
alter table employee add column erased_at timestamptz;

-- Who asked that somebody be erased, who confirmed it, and what each service says that it did (ADR 0035).
create table erasure
(
    id            uuid primary key,
    tenant        text        not null,
    version       bigint      not null,
    employee_id   uuid        not null references employee,
    asked_by      uuid        not null references employee,
    asked_at      timestamptz not null,
    withdrawn_at  timestamptz,
    confirmed_by  uuid references employee,
    confirmed_at  timestamptz,
    ended_at      timestamptz,
    receipts      jsonb       not null default '[]'
);
call tenant_table('erasure');
create unique index erasure_of_person on erasure (tenant, employee_id) where withdrawn_at is null;
create index erasure_list on erasure (tenant, asked_at desc, id desc);
