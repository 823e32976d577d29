-- What HR was asked about, of each state in the order of the list; the index it takes the place of had what HR does not see, too.
drop index concurrently if exists promotion_case_of_hr;
create index concurrently promotion_case_of_hr on promotion_case (tenant, state, changed_at, id)
    where submitted_on is not null or appealed_on is not null;
drop index concurrently if exists promotion_case_queue;
-- What the HR system has said nothing of.
drop index concurrently if exists promotion_case_outstanding;
create index concurrently promotion_case_outstanding on promotion_case (tenant, changed_at, id)
    where effective_on is not null and not acknowledgement_said;
-- What HR and systems see: all but what people note for themselves.
drop index concurrently if exists signal_stated;
create index concurrently signal_stated on signal (tenant, starts_on desc, id) where source <> 'EMPLOYEE';
drop index concurrently if exists signal_of_kind;
create index concurrently signal_of_kind on signal (tenant, kind, starts_on desc, id) where source <> 'EMPLOYEE';
drop index concurrently if exists signal_of_system;
create index concurrently signal_of_system on signal (tenant, system, starts_on desc, id) where system is not null;
drop index concurrently if exists signal_until;
create index concurrently signal_until on signal (tenant, ends_on) where source <> 'EMPLOYEE';
-- Which signals of the company are not over before another begins.
drop index concurrently if exists signal_company_until;
create index concurrently signal_company_until on signal (tenant, kind, ends_on) where scope = 'COMPANY';
-- The list before this release reads by signal_list, which goes with the next one.
