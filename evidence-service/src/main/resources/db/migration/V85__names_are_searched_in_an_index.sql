-- All that a search for a part of a name asks is in it, so that nobody is read who is not found (ADR 0075).
drop index concurrently if exists employee_by_name;
create index concurrently employee_by_name on employee (tenant, display_name, id) include (active, erased_at);
