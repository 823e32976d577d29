-- The owner's draft: one for a case.
create table proposal
(
    id         uuid primary key,
    tenant     text        not null,
    version    bigint      not null,
    case_id    uuid        not null,
    content    jsonb       not null,
    citations  jsonb       not null,
    drafted_on date        not null,
    changed_at timestamptz not null,
    unique (tenant, case_id),
    foreign key (tenant, case_id) references promotion_case (tenant, id) on delete cascade
);
call tenant_table('proposal');

-- What was frozen, each as one document; nobody can change it.
create table proposal_version
(
    id        uuid primary key,
    tenant    text        not null,
    version   bigint      not null,
    case_id   uuid        not null,
    number    int         not null,
    content   jsonb       not null,
    frozen_at timestamptz not null,
    unique (tenant, case_id, number),
    foreign key (tenant, case_id) references promotion_case (tenant, id) on delete cascade
);
call tenant_table('proposal_version');
revoke update, delete on proposal_version from ${app};

create table proposal_share
(
    id           uuid primary key,
    tenant       text        not null,
    version      bigint      not null,
    case_id      uuid        not null,
    number       int         not null,
    shared_with  text        not null,
    employee_id  uuid,
    expires_on   date,
    token_digest text unique,
    shared_at    timestamptz not null,
    revoked_at   timestamptz,
    check ((shared_with = 'APPROVER') = (employee_id is not null)),
    check ((shared_with = 'LINK') = (token_digest is not null and expires_on is not null)),
    foreign key (tenant, case_id, number) references proposal_version (tenant, case_id, number) on delete cascade
);
call tenant_table('proposal_share');
create index proposal_share_list on proposal_share (tenant, case_id, shared_at desc, id);

-- Whoever brings the token of a link sees its row, and no other, before a tenant is open (ADR 0023).
create policy link on proposal_share for select to ${app}
    using (token_digest = current_setting('nextlevel.link', true));

create function tenant_of_link(digest text) returns text
    language plpgsql as
$$
begin
    -- For this transaction alone: the connection goes back to the pool without it.
    perform set_config('nextlevel.link', digest, true);
    return (select tenant from proposal_share where token_digest = digest);
end
$$;
grant execute on function tenant_of_link(text) to ${app};
