-- That HR was told that nobody acknowledged an approved promotion for long (ADR 0068): once each.
create table acknowledgement_reminder
(
    tenant  text        not null,
    case_id uuid        not null,
    told_at timestamptz not null,
    primary key (tenant, case_id),
    foreign key (tenant, case_id) references promotion_case (tenant, id) on delete cascade
);
call tenant_table('acknowledgement_reminder');
call tenants_are_told_by('case_decision');
create index case_decision_approved on case_decision (tenant, decided_at) where approved;
