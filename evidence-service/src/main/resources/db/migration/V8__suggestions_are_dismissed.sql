alter table evidence add column dismissed jsonb not null default '[]';
