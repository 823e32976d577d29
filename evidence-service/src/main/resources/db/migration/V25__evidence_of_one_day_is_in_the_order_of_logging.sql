drop index evidence_list;
create index evidence_list on evidence (tenant, employee_id, occurred_on desc, logged_at, id);
