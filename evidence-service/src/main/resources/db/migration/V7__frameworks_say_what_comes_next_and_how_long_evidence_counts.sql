-- Empty and null until the framework is published anew.
alter table known_framework
    add column steps          jsonb not null default '[]',
    add column recency_months int;
