-- What the HR system tells of a career for a day, past or to come (ADR 0045); also what followed from the entry, without an id.
create table career_change
(
    id                  uuid primary key,
    tenant              text        not null,
    version             bigint      not null,
    employee_id         uuid        not null references employee,
    change_id           text,
    kind                text        not null,
    effective_on        date        not null,
    sequence            integer     not null,
    revision            bigint,
    framework           text,
    level               text,
    track               text,
    title               text,
    department          text,
    since               date,
    manager_id          uuid references employee,
    awaited_external_id text,
    awaited_user_name   text,
    awaited_email       text,
    state               text        not null,
    hindrance           text,
    told_by             uuid references employee,
    told_at             timestamptz not null,
    applied_at          timestamptz,
    tried_at            timestamptz
);
call tenant_table('career_change');
call tenants_are_told_by('career_change');
create unique index career_change_id on career_change (tenant, employee_id, change_id) where change_id is not null;
create index career_change_person on career_change (tenant, employee_id, effective_on desc, id desc);
create index career_change_list on career_change (tenant, effective_on desc, id desc) where change_id is not null;
create index career_change_planned on career_change (tenant, effective_on) where state = 'PLANNED';
create index career_change_set_aside on career_change (tenant, tried_at) where state = 'SET_ASIDE';
