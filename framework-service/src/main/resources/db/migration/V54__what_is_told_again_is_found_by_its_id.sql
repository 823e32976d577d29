-- What a company has is told again, and counted, in the order of ids (ADR 0017, ADR 0077): by the key alone all companies would be read.
drop index concurrently if exists posting_by_id;
create index concurrently posting_by_id on posting (tenant, id);
