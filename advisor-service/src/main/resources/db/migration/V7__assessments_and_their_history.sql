-- Whose readiness is due, and what may have changed it; a row is there until somebody has looked.
create table reassessment
(
    tenant      text        not null,
    employee_id uuid        not null,
    since       timestamptz not null,
    causes      jsonb       not null,
    primary key (tenant, employee_id)
);
call tenant_table('reassessment');
call tenants_are_told_by('reassessment');
create index reassessment_oldest on reassessment (tenant, since, employee_id);

-- The latest assessment of a person for each next level: as the person sees it, and as the direct manager does. It can be
-- computed again from the copies and the date.
create table assessment
(
    tenant            text   not null,
    employee_id       uuid   not null,
    target            text   not null,
    perspective       text   not null,
    framework         text   not null,
    framework_version bigint not null,
    verdict           text   not null,
    assessed_on       date   not null,
    review_on         date,
    snapshot          jsonb  not null,
    primary key (tenant, employee_id, target, perspective)
);
call tenant_table('assessment');
call tenants_are_told_by('assessment');
create index assessment_review on assessment (tenant, review_on, employee_id) where review_on is not null;

-- What changed in them, and why: append-only.
create table assessment_change
(
    id                uuid primary key,
    tenant            text        not null,
    employee_id       uuid        not null,
    target            text        not null,
    perspective       text        not null,
    changed_at        timestamptz not null,
    assessed_on       date        not null,
    framework         text        not null,
    framework_version bigint      not null,
    verdict           text        not null,
    former_verdict    text,
    share             numeric     not null,
    causes            jsonb       not null,
    requirements      jsonb       not null,
    version           bigint      not null default 0
);
call tenant_table('assessment_change');
revoke update on assessment_change from ${app};
create index assessment_change_newest on assessment_change (tenant, employee_id, target, perspective, changed_at desc, id);

-- Everybody whom a published version affects, in batches; the relay sees the tenants of those that go on.
create table assessment_run
(
    id                uuid primary key,
    tenant            text        not null,
    framework         text        not null,
    framework_version bigint      not null,
    levels            text[]      not null,
    total             int         not null,
    assessed          int         not null,
    changed           int         not null,
    after             uuid        not null,
    started_at        timestamptz not null,
    ended_at          timestamptz,
    version           bigint      not null default 0
);
call tenant_table('assessment_run');
grant select (tenant) on assessment_run to ${relay};
create policy relay on assessment_run for select to ${relay} using (ended_at is null);
create index assessment_run_open on assessment_run (tenant, started_at) where ended_at is null;
create index assessment_run_newest on assessment_run (tenant, started_at desc, id);
create index employee_of_level on employee (tenant, framework, level, id) where active;
