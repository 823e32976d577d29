-- Bodies hold people's own words, out of the reach of erasure and of who may see them now (ADR 0013): where to read the
-- thing anew is enough. The policy holds for the owner too, so it is lifted while the paths of the last day move.
alter table idempotency_key add column location text;
alter table idempotency_key no force row level security;
update idempotency_key set location = headers::jsonb ->> 'Location';
alter table idempotency_key force row level security;
alter table idempotency_key drop column headers, drop column body;
