-- A posting is its owner's alone. What its sentences were likened with is kept as numbers and names, never as vectors:
-- those belong to the model and are computed again (ADR 0014).
create table posting
(
    id                uuid primary key,
    tenant            text             not null,
    version           bigint           not null,
    owner             text             not null,
    framework_id      uuid             not null references framework,
    framework_version int              not null,
    title             text             not null,
    company           text,
    url               text,
    text              text             not null,
    sha256            text             not null,
    model             text             not null,
    threshold         double precision not null,
    posted_at         timestamptz      not null,
    sentences         jsonb            not null
);
call tenant_table('posting');
create index posting_list on posting (tenant, owner, framework_id, posted_at desc, id desc);
