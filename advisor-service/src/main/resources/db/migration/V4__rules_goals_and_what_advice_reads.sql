-- What a company made of the rules, each version kept for good: answers name it.
create table rule_version
(
    id         uuid primary key,
    tenant     text        not null,
    version    bigint      not null,
    key        text        not null,
    number     int         not null,
    removed    boolean     not null,
    content    jsonb       not null,
    changed_at timestamptz not null
);
call tenant_table('rule_version');
create unique index rule_version_number on rule_version (tenant, key, number);
revoke update, delete on rule_version from ${app};

-- Nobody but the owner sees a goal, nor that there is one.
create table goal
(
    id                     uuid primary key,
    tenant                 text    not null,
    version                bigint  not null,
    employee_id            uuid    not null,
    target_level           text    not null,
    conversation_on        date,
    waits_for_review_cycle boolean not null,
    asked_on               date
);
call tenant_table('goal');
create unique index goal_owner on goal (tenant, employee_id);

-- The level before the present one; null while only one is known.
alter table employee add column former_level text;
-- Since when a piece is shared; null for what was told before this was kept, and for what is private.
alter table evidence add column shared_since timestamptz;
