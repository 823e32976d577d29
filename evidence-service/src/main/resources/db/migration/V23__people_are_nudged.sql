call tenants_are_told_by('employee');
-- A gap does not begin before somebody is here: whoever was added before is added by this migration, as it were, and
-- nobody is nudged for the time before there were nudges.
alter table employee add column added_at timestamptz not null default now();

-- Null in either: never.
create table nudge_settings
(
    tenant       text   not null,
    employee_id  uuid   not null references employee,
    version      bigint not null,
    logged_weeks int,
    shared_days  int,
    primary key (tenant, employee_id)
);
call tenant_table('nudge_settings');

-- The last nudge of each kind. last_at: when the person had last logged or shared something; null for never.
-- span: the weeks or days that had passed by the person's settings.
create table nudge
(
    tenant      text        not null,
    employee_id uuid        not null references employee,
    kind        text        not null,
    last_at     timestamptz,
    span        int         not null,
    raised_at   timestamptz not null,
    primary key (tenant, employee_id, kind)
);
call tenant_table('nudge');

create index employee_active on employee (tenant, id) where active;
create index evidence_last_logged on evidence (tenant, employee_id, logged_at) where state = 'LOGGED';
create index evidence_last_shared on evidence (tenant, employee_id, shared_since)
    where state = 'LOGGED' and shared_since is not null;
