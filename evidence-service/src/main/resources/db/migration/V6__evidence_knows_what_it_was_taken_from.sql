-- Null for what was written down by itself; the release before this one writes no others.
alter table evidence
    add column source_digest text,
    add column origin        uuid;
create unique index evidence_source_digest on evidence (tenant, employee_id, source_digest)
    where source_digest is not null;
create unique index evidence_origin on evidence (tenant, employee_id, origin) where origin is not null;
