-- When an erasure is carried out that two of HR want: the person is told and may object until then. Null where it is at once,
-- as in all rows of before.
alter table erasure add column due_at timestamptz;
create index erasure_due on erasure (tenant, due_at) where ended_at is null and withdrawn_at is null;
call tenants_are_told_by('erasure');
