-- Empty until the framework is published anew; levels carry their names in steps.
alter table known_framework
    add column competency_names jsonb not null default '{}';
