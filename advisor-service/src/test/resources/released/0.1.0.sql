insert into employee (id, tenant, version, user_name_digest, manager_id, framework, level, active)
values ('10000000-0000-4000-8000-000000000001', 'acme', 3, 'digest-of-emma', null, 'craft', 'one', true);
insert into signal (id, tenant, version, kind, scope, starts_on, source, recorded_by, recorded_at, person_id)
values (gen_random_uuid(), 'acme', 0, 'MAJOR_WIN', 'PERSON', '2025-05-01', 'EMPLOYEE', '10000000-0000-4000-8000-000000000001', now(), '10000000-0000-4000-8000-000000000001');
insert into audit (tenant, at, actor, action, subject, object) values ('acme', now(), 'mia', 'readiness-read', '10000000-0000-4000-8000-000000000001', 'x');
insert into promotion_case (id, tenant, version, employee_id, framework, framework_version, level, target, state, round, opened_on, shared_with_manager, revisit_moves, changed_at)
values (gen_random_uuid(), 'acme', 0, '10000000-0000-4000-8000-000000000001', 'craft', 1, 'one', 'two', 'PREPARING', 0, '2026-01-01', false, 0, now());
insert into posting (tenant, id, user_name_digest, framework, framework_version, deleted, requirements, version)
values ('acme', '40000000-0000-4000-8000-000000000001', 'digest-of-emma', 'craft', 1, false, '[]', 2),
       ('acme', '40000000-0000-4000-8000-000000000002', 'digest-of-somebody-before', 'craft', 1, false, '[]', 1);
