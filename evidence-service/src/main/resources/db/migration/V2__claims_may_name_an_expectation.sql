-- Empty until the framework is published anew.
alter table known_framework add column expectations jsonb not null default '[]';
