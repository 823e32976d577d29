-- Other systems state signals by ids of their own, and change them by the same (M5.4).
alter table signal add column system text;
alter table signal add column external_id text;
alter table signal add check ((system is null) = (external_id is null));
-- What a person notes for themself comes from no system.
alter table signal add check (system is null or source <> 'EMPLOYEE');
create unique index signal_system on signal (tenant, system, external_id) where system is not null;
create index signal_overlap on signal (tenant, kind, scope, starts_on);
