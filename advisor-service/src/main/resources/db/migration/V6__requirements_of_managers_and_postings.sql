-- What a manager requires of a person for a level, in writing; at most one for each level.
create table requirement_agreement
(
    id            uuid primary key,
    tenant        text        not null,
    version       bigint      not null,
    employee_id   uuid        not null,
    framework     text        not null,
    target        text        not null,
    state         text        not null,
    number        int         not null,
    question      text,
    asked_at      timestamptz,
    stated_by     uuid,
    waiting_since timestamptz,
    reminders     int         not null,
    in_force      int,
    confirmed_by  uuid,
    unique (tenant, employee_id, framework, target)
);
call tenant_table('requirement_agreement');
call tenants_are_told_by('requirement_agreement');
create index requirement_agreement_silent on requirement_agreement (tenant, waiting_since) where waiting_since is not null;

-- Each version as it was stated; the words never change.
create table agreement_version
(
    tenant       text        not null,
    agreement_id uuid        not null references requirement_agreement (id) on delete restrict,
    number       int         not null,
    version      bigint      not null,
    employee_id  uuid        not null,
    requirements jsonb       not null,
    stated_by    uuid        not null,
    stated_at    timestamptz not null,
    confirmed_at timestamptz,
    primary key (tenant, agreement_id, number)
);
call tenant_table('agreement_version');
revoke update, delete on agreement_version from ${app};
grant update (confirmed_at, version) on agreement_version to ${app};

-- Postings that their owners confirmed, as framework-service tells them.
create table posting
(
    tenant           text   not null,
    id               uuid   not null,
    version          bigint not null,
    user_name_digest text   not null,
    framework        text   not null,
    deleted          boolean not null,
    requirements     jsonb  not null,
    primary key (tenant, id)
);
call tenant_table('posting');
