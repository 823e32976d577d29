-- What a company has is told again, and counted, in the order of ids (ADR 0017, ADR 0077): by the key alone all companies would be read.
drop index concurrently if exists evidence_by_id;
create index concurrently evidence_by_id on evidence (tenant, id);
drop index concurrently if exists employee_by_id;
create index concurrently employee_by_id on employee (tenant, id);
drop index concurrently if exists no_opportunity_by_id;
create index concurrently no_opportunity_by_id on no_opportunity (tenant, id);
