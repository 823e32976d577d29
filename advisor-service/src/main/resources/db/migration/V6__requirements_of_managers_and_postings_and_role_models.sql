-- What a manager requires of somebody for a level: each row is a version of it, final once both confirmed.
create table requirement_agreement
(
    id               uuid primary key,
    tenant           text        not null,
    version          bigint      not null,
    employee_id      uuid        not null,
    framework        text        not null,
    target           text        not null,
    number           int         not null,
    state            text        not null,
    question         text,
    items            jsonb       not null,
    begun_at         timestamptz not null,
    asked_on         date,
    stated_by        uuid,
    stated_at        timestamptz,
    upheld_by        uuid,
    confirmed_at     timestamptz,
    next_reminder_on date,
    unique (tenant, employee_id, framework, target, number)
);
call tenant_table('requirement_agreement');
call tenants_are_told_by('requirement_agreement');
-- One is talked about at a time, and one holds.
create unique index requirement_agreement_open on requirement_agreement (tenant, employee_id, framework, target)
    where state in ('ASKED', 'ANSWERED');
create unique index requirement_agreement_in_force on requirement_agreement (tenant, employee_id, framework, target)
    where state = 'CONFIRMED';
create index requirement_agreement_newest on requirement_agreement (tenant, employee_id, begun_at desc, id);
create index requirement_agreement_overdue on requirement_agreement (tenant, next_reminder_on)
    where next_reminder_on is not null;

-- What the owner of a posting confirmed of it, as its latest event told it; what was erased keeps its version.
create table posting
(
    tenant            text   not null,
    id                uuid   not null,
    user_name_digest  text   not null,
    framework         text   not null,
    framework_version bigint not null,
    deleted           boolean not null,
    requirements      jsonb  not null,
    version           bigint not null,
    primary key (tenant, id)
);
call tenant_table('posting');

-- Who agreed to be counted among those who show how people work at their level.
create table role_model
(
    employee_id uuid    not null,
    tenant      text    not null,
    version     bigint  not null,
    agreed      boolean not null,
    named       boolean not null,
    primary key (tenant, employee_id),
    check (agreed or not named)
);
call tenant_table('role_model');
