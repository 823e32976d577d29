insert into employee (id, tenant, version, user_name_digest, manager_id, framework, level, active)
values ('10000000-0000-4000-8000-000000000001', 'acme', 3, 'digest-of-emma', null, 'craft', 'one', true);
insert into signal (id, tenant, version, kind, scope, starts_on, source, recorded_by, recorded_at, person_id)
values (gen_random_uuid(), 'acme', 0, 'MAJOR_WIN', 'PERSON', '2025-05-01', 'EMPLOYEE', '10000000-0000-4000-8000-000000000001', now(), '10000000-0000-4000-8000-000000000001');
insert into audit (tenant, at, actor, action, subject, object) values ('acme', now(), 'mia', 'readiness-read', '10000000-0000-4000-8000-000000000001', 'x');
