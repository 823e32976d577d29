-- A version stays readable as long as a case is pinned to it; the framework table holds the latest alone.
create table pinned_framework
(
    tenant  text   not null,
    key     text   not null,
    version bigint not null,
    content jsonb  not null,
    primary key (tenant, key, version)
);
call tenant_table('pinned_framework');

create table promotion_case
(
    id                  uuid primary key,
    tenant              text        not null,
    version             bigint      not null,
    employee_id         uuid        not null,
    framework           text        not null,
    framework_version   bigint      not null,
    level               text        not null,
    target              text        not null,
    state               text        not null,
    round               int         not null,
    opened_on           date        not null,
    shared_with_manager boolean     not null,
    asked_on            date,
    answer              text,
    revisit_on          date,
    revisit_moves       int         not null,
    appealed_on         date,
    submitted_on        date,
    effective_on        date,
    closed_on           date,
    closing             text,
    changed_at          timestamptz not null,
    unique (tenant, id)
);
call tenant_table('promotion_case');
create unique index promotion_case_open on promotion_case (tenant, employee_id) where state not in ('COMPLETED', 'CLOSED');
create index promotion_case_of on promotion_case (tenant, employee_id, changed_at, id);
-- HR's queue, and what integrations ask for since a time.
create index promotion_case_queue on promotion_case (tenant, state, changed_at, id);
create index promotion_case_approved on promotion_case (tenant, changed_at, id) where effective_on is not null;

create table case_approver
(
    tenant      text not null,
    case_id     uuid not null,
    employee_id uuid not null,
    since       date not null,
    primary key (tenant, case_id, employee_id),
    foreign key (tenant, case_id) references promotion_case (tenant, id) on delete cascade
);
call tenant_table('case_approver');
create index case_approver_of on case_approver (tenant, employee_id, case_id);

-- How the promotion was asked for, or appealed, each time.
create table case_request
(
    id           uuid primary key,
    tenant       text    not null,
    version      bigint  not null,
    case_id      uuid    not null,
    kind         text    not null,
    round        int     not null,
    place        int     not null,
    made_on      date    not null,
    made_to      uuid,
    what_changed text,
    evidence     uuid[]  not null,
    unique (tenant, case_id, place),
    foreign key (tenant, case_id) references promotion_case (tenant, id) on delete cascade
);
call tenant_table('case_request');
revoke update, delete on case_request from ${app};

create table case_answer
(
    id          uuid primary key,
    tenant      text        not null,
    version     bigint      not null,
    case_id     uuid        not null,
    round       int         not null,
    number      int         not null,
    recorded_as text        not null,
    recorded_by uuid,
    answer      text        not null,
    reason      text        not null,
    missing     jsonb       not null,
    owner       text,
    revisit_on  date,
    recorded_at timestamptz not null,
    unique (tenant, case_id, round, recorded_as, number),
    foreign key (tenant, case_id) references promotion_case (tenant, id) on delete cascade
);
call tenant_table('case_answer');
revoke update, delete on case_answer from ${app};

-- HR's decisions are final; a case that was declined may be submitted once more.
create table case_decision
(
    id           uuid primary key,
    tenant       text        not null,
    version      bigint      not null,
    case_id      uuid        not null,
    round        int         not null,
    approved     boolean     not null,
    reason       text        not null,
    effective_on date,
    answer       text,
    decided_by   uuid,
    decided_at   timestamptz not null,
    foreign key (tenant, case_id) references promotion_case (tenant, id) on delete cascade
);
call tenant_table('case_decision');
revoke update, delete on case_decision from ${app};
create index case_decision_list on case_decision (tenant, case_id, decided_at, id);

create table commitment
(
    id               uuid primary key,
    tenant           text        not null,
    version          bigint      not null,
    case_id          uuid        not null,
    employee_id      uuid        not null,
    made_as          text        not null,
    made_by          uuid,
    what             text        not null,
    due_on           date        not null,
    fulfilled_by     text        not null,
    competency       text,
    level            text,
    state            text        not null,
    kept_on          date,
    evidence_id      uuid,
    upheld_by        uuid,
    restates         uuid,
    next_reminder_on date,
    made_at          timestamptz not null,
    unique (tenant, id),
    foreign key (tenant, case_id) references promotion_case (tenant, id) on delete cascade
);
call tenant_table('commitment');
call tenants_are_told_by('commitment');
create index commitment_list on commitment (tenant, case_id, due_on, id);
create index commitment_open on commitment (tenant, employee_id, due_on) where state = 'OPEN';
create index commitment_reminder on commitment (tenant, next_reminder_on, id) where next_reminder_on is not null;

-- What happened to a commitment is only ever added to.
create table commitment_change
(
    id            uuid primary key,
    tenant        text        not null,
    commitment_id uuid        not null,
    at            timestamptz not null,
    party         text,
    by_employee   uuid,
    change        text        not null,
    due_on        date,
    evidence_id   uuid,
    note          text,
    foreign key (tenant, commitment_id) references commitment (tenant, id) on delete cascade
);
call tenant_table('commitment_change');
create index commitment_change_list on commitment_change (tenant, commitment_id, at, id);
revoke update, delete on commitment_change from ${app};
