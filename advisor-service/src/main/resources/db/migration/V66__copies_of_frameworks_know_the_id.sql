-- By which framework-service tells of it: a copy is compared by it (ADR 0077). Null in what was taken over before; it is told again.
alter table framework add column framework_id uuid;
