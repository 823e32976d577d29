create table employee
(
    id           uuid primary key,
    tenant       text    not null,
    version      bigint  not null,
    external_id  text    not null,
    user_name    text    not null,
    display_name text    not null,
    manager_id   uuid references employee,
    active       boolean not null,
    framework    text    not null,
    level        text    not null,
    title        text    not null,
    department   text,
    since        date    not null,
    unique (tenant, external_id),
    unique (tenant, user_name)
);
call tenant_table('employee');
create index employee_manager on employee (tenant, manager_id);
create index employee_name on employee (tenant, display_name, id);

create table past_position
(
    id          uuid primary key,
    tenant      text   not null,
    version     bigint not null,
    employee_id uuid   not null references employee,
    framework   text   not null,
    level       text   not null,
    title       text   not null,
    department  text,
    since       date   not null
);
call tenant_table('past_position');
create index past_position_employee on past_position (tenant, employee_id, since);

create table known_framework
(
    id           uuid primary key,
    tenant       text   not null,
    version      bigint not null,
    key          text   not null,
    number       int    not null,
    levels       jsonb  not null,
    competencies jsonb  not null,
    unique (tenant, key)
);
call tenant_table('known_framework');

create table evidence
(
    id          uuid primary key,
    tenant      text        not null,
    version     bigint      not null,
    employee_id uuid        not null references employee,
    summary     text        not null,
    occurred_on date        not null,
    logged_at   timestamptz not null,
    visibility  text        not null,
    claims      jsonb       not null
);
call tenant_table('evidence');
create index evidence_list on evidence (tenant, employee_id, occurred_on desc, id desc);

create table attestation
(
    id          uuid primary key,
    tenant      text        not null,
    version     bigint      not null,
    evidence_id uuid        not null references evidence,
    attester_id uuid        not null references employee,
    outcome     text        not null,
    statement   text,
    attested_at timestamptz not null,
    unique (tenant, evidence_id, attester_id)
);
call tenant_table('attestation');
