insert into framework (id, tenant, version, key, name, latest_version)
values ('30000000-0000-4000-8000-000000000001', 'acme', 1, 'craft', 'Craft', 1);
insert into framework_version (id, tenant, version, framework_id, number, document, reason, published_at, published_by)
values (gen_random_uuid(), 'acme', 0, '30000000-0000-4000-8000-000000000001', 1, '{}', 'first', now(), 'eddie');
insert into position (tenant, employee_id, version, framework, level, active) values ('acme', '10000000-0000-4000-8000-000000000001', 3, 'craft', 'one', true);
insert into posting (id, tenant, version, owner, framework_id, framework_version, title, text, sha256, model, threshold, posted_at, sentences)
values (gen_random_uuid(), 'acme', 0, 'emma', '30000000-0000-4000-8000-000000000001', 1, 'Head', 'Marzipan', 'x', 'm', 0.5, now(), '[]');
insert into audit (tenant, at, actor, action, subject, object) values ('acme', now(), 'mia', 'posting-read', '10000000-0000-4000-8000-000000000001', 'x');
