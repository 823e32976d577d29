-- Which claims a word covers, and what its author was to the owner, is within attestations. The old version, while it still
-- runs, leaves the defaults; evidence-service tells all of it again with a version more.
alter table evidence add column text_group uuid;

alter table no_opportunity
    add column standing  text not null default 'CLAIMED',
    add column judged_by uuid,
    add column judged_at timestamptz;
