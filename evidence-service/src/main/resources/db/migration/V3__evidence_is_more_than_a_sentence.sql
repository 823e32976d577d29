alter table evidence
    add column narrative            text,
    add column started_on           date,
    add column kind                 text,
    add column metrics              jsonb       not null default '[]',
    add column links                jsonb       not null default '[]',
    add column collaborators        jsonb       not null default '[]',
    add column revision             int         not null default 1,
    add column revised_at           timestamptz not null default now(),
    add column updated_at           timestamptz not null default now(),
    add column state                text        not null default 'LOGGED',
    add column shared_since         timestamptz,
    add column shared_revision      int,
    add column changed_since_shared jsonb       not null default '[]';

-- The owner of the table is under its lock too; this transaction holds the table alone meanwhile.
alter table evidence no force row level security;
update evidence set revised_at = logged_at, updated_at = logged_at;
update evidence set shared_since = logged_at, shared_revision = 1 where visibility <> 'PRIVATE';
alter table evidence force row level security;

create index evidence_updated on evidence (tenant, employee_id, updated_at, id);

-- Whom evidence is shared with by name.
create table evidence_named
(
    tenant      text not null default current_setting('nextlevel.tenant'),
    evidence_id uuid not null references evidence,
    employee_id uuid not null references employee,
    primary key (evidence_id, employee_id)
);
call tenant_table('evidence_named');
create index evidence_named_employee on evidence_named (tenant, employee_id, evidence_id);

create table evidence_revision
(
    id            uuid primary key,
    tenant        text        not null,
    version       bigint      not null,
    evidence_id   uuid        not null references evidence,
    number        int         not null,
    written_at    timestamptz not null,
    summary       text        not null,
    narrative     text        ,
    started_on    date        ,
    occurred_on   date        not null,
    kind          text        ,
    metrics       jsonb       not null,
    links         jsonb       not null,
    collaborators jsonb       not null,
    claims        jsonb       not null,
    unique (tenant, evidence_id, number)
);
call tenant_table('evidence_revision');
