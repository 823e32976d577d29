-- Until now, managers above alone attested, and what they spoke of had one revision.
alter table attestation
    add column owner_id uuid references employee,
    add column side     text    not null default 'ABOVE',
    add column ring     boolean not null default false,
    add column level    text,
    add column relation text,
    add column revision int     not null default 1;

-- The owner of the tables is under their lock too; this transaction holds them alone meanwhile.
alter table attestation no force row level security;
alter table evidence no force row level security;
update attestation set owner_id = (select employee_id from evidence where evidence.id = evidence_id);
alter table evidence force row level security;
alter table attestation force row level security;
alter table attestation alter column owner_id set not null;

-- For instances of the version before, which do not say whose evidence it is.
create function attestation_owner() returns trigger
    language plpgsql as
$$
begin
    if new.owner_id is null then
        select employee_id into new.owner_id from evidence where id = new.evidence_id;
    end if;
    return new;
end
$$;
create trigger attestation_owner
    before insert on attestation
    for each row execute function attestation_owner();

create index attestation_attester on attestation (tenant, attester_id, attested_at desc, id desc);
create index attestation_pair on attestation (tenant, owner_id, attester_id);

-- Words that were replaced or taken back.
create table former_attestation
(
    id          uuid primary key,
    tenant      text        not null,
    version     bigint      not null,
    evidence_id uuid        not null references evidence,
    attester_id uuid        not null references employee,
    outcome     text        not null,
    level       text,
    relation    text,
    statement   text,
    revision    int         not null,
    attested_at timestamptz not null,
    ending      text        not null,
    ended_at    timestamptz not null
);
call tenant_table('former_attestation');
create index former_attestation_list on former_attestation (tenant, evidence_id, attested_at desc, id desc);

create table attestation_request
(
    id           uuid primary key,
    tenant       text        not null,
    version      bigint      not null,
    evidence_id  uuid        not null references evidence,
    owner_id     uuid        not null references employee,
    attester_id  uuid        not null references employee,
    message      text,
    state        text        not null,
    requested_at timestamptz not null,
    closed_at    timestamptz
);
call tenant_table('attestation_request');
create unique index attestation_request_open on attestation_request (tenant, evidence_id, attester_id)
    where state = 'REQUESTED';
create index attestation_request_evidence on attestation_request (tenant, evidence_id, requested_at desc, id desc);
create index attestation_request_attester on attestation_request (tenant, attester_id, requested_at desc, id desc);
