-- What an auditor asks for in a year of a large company: what somebody did, and where something was done.
drop index concurrently if exists audit_of_actor;
create index concurrently audit_of_actor on audit (tenant, actor, at desc, entry desc);
drop index concurrently if exists audit_of_action;
create index concurrently audit_of_action on audit (tenant, action, at desc, entry desc);
