-- The audit of a company goes with it; who erased it does not.
alter table known_tenant add column changed_by text;
-- An erasure looks for the rows that still name their actor by a user name.
create index audit_by_name on audit (tenant, actor) where by_name;
