-- What became of an approved promotion at the HR system (ADR 0061): while nothing is said there is no row.
create table promotion_acknowledgement
(
    case_id   uuid primary key,
    tenant    text        not null,
    version   bigint      not null,
    state     text        not null check (state in ('ACKNOWLEDGED', 'REFUSED')),
    said_by   text        not null,
    said_at   timestamptz not null,
    reference text,
    reason    text,
    check ((state = 'REFUSED') = (reason is not null)),
    foreign key (tenant, case_id) references promotion_case (tenant, id) on delete cascade
);
call tenant_table('promotion_acknowledgement');
create index promotion_acknowledgement_state on promotion_acknowledgement (tenant, state, case_id);
