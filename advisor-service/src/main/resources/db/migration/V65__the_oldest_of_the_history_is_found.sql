-- What is older than it is kept goes by this order.
drop index concurrently if exists assessment_change_oldest;
create index concurrently assessment_change_oldest on assessment_change (tenant, changed_at);
