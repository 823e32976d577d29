-- Copies of what other services own, each as its latest event told it; they can be rebuilt from the topics.
create table framework
(
    tenant  text   not null,
    key     text   not null,
    version bigint not null,
    content jsonb  not null,
    primary key (tenant, key)
);
call tenant_table('framework');

create table employee
(
    tenant           text    not null,
    id               uuid    not null,
    user_name_digest text    not null,
    manager_id       uuid,
    framework        text    not null,
    level            text    not null,
    position_since   date,
    active           boolean not null,
    version          bigint  not null,
    primary key (tenant, id)
);
call tenant_table('employee');
-- Not unique: when a user name passes from one person to another, the two events may arrive in either order.
create index employee_digest on employee (tenant, user_name_digest);
create index employee_reports on employee (tenant, manager_id);

create table evidence
(
    tenant       text   not null,
    id           uuid   not null,
    employee_id  uuid   not null,
    occurred_on  date   not null,
    visibility   text   not null,
    claims       jsonb  not null,
    attestations jsonb  not null,
    version      bigint not null,
    primary key (tenant, id)
);
call tenant_table('evidence');
create index evidence_newest on evidence (tenant, employee_id, occurred_on desc, id);

create table signal
(
    id          uuid primary key,
    tenant      text        not null,
    version     bigint      not null,
    kind        text        not null,
    scope       text        not null,
    manager_id  uuid,
    starts_on   date        not null,
    ends_on     date,
    source      text        not null,
    recorded_by uuid,
    recorded_at timestamptz not null,
    check ((scope = 'TEAM') = (manager_id is not null)),
    check (ends_on >= starts_on)
);
call tenant_table('signal');
create index signal_list on signal (tenant, starts_on desc, id);
