-- What a verdict stands on is asked for more (ADR 0039): everybody who was assessed is assessed once more, and the history says why.
-- An old instance that takes somebody meanwhile assesses by its own rules; whatever happens next to that person is by the new ones.
alter table assessment no force row level security;
alter table reassessment no force row level security;
insert into reassessment (tenant, employee_id, since, causes)
select distinct tenant, employee_id, now(), jsonb_build_array(jsonb_build_object(
    'type', 'RulesChanged', 'at', to_char(now() at time zone 'utc', 'YYYY-MM-DD"T"HH24:MI:SS"Z"')))
from assessment
on conflict (tenant, employee_id) do update set causes = reassessment.causes || excluded.causes
where jsonb_array_length(reassessment.causes) < 20;
alter table reassessment force row level security;
alter table assessment force row level security;
