-- A re-binding (ADR 0032). Confirmations are by people of HR.
create table rebinding
(
    id                  uuid primary key,
    tenant              text        not null,
    version             bigint      not null,
    employee_id         uuid        not null references employee,
    issuer              text        not null,
    subject             text        not null,
    state               text        not null,
    requested_at        timestamptz not null,
    first_confirmation  uuid references employee,
    second_confirmation uuid references employee,
    in_force_at         timestamptz,
    ended_at            timestamptz
);
call tenant_table('rebinding');
call tenants_are_told_by('rebinding');
create unique index rebinding_open on rebinding (tenant, employee_id) where ended_at is null;
create index rebinding_list on rebinding (tenant, employee_id, requested_at desc, id desc);
create index rebinding_due on rebinding (tenant, in_force_at) where state = 'SCHEDULED';
