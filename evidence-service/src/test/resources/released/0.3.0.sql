insert into employee (id, tenant, version, external_id, user_name, display_name, manager_id, active, framework, level, title, since)
values ('10000000-0000-4000-8000-000000000002', 'acme', 1, 'ext-mia', 'mia', 'Mia', null, true, 'craft', 'two', 'Maker', '2025-01-01'),
       ('10000000-0000-4000-8000-000000000001', 'acme', 3, 'ext-emma', 'emma', 'Emma', '10000000-0000-4000-8000-000000000002', true, 'craft', 'one', 'Maker', '2025-01-01');
insert into evidence (id, tenant, version, employee_id, summary, occurred_on, logged_at, visibility, claims)
values ('20000000-0000-4000-8000-000000000001', 'acme', 0, '10000000-0000-4000-8000-000000000001', 'Marzipan', '2025-05-01', now(), 'PRIVATE', '[]');
insert into audit (tenant, at, actor, action, subject, object) values ('acme', now(), 'mia', 'evidence-read', '10000000-0000-4000-8000-000000000001', 'x');
insert into known_framework (id, tenant, version, key, number, levels, competencies)
values ('30000000-0000-4000-8000-000000000001', 'acme', 1, 'craft', 1, '[]', '[]');
