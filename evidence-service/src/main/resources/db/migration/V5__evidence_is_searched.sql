-- No index on it: the lock on rows lets only operators that cannot leak look at an index, and @@ is not one of them. What
-- is searched is the evidence of one person, which evidence_list finds.
alter table evidence
    add column search tsvector generated always as (
        setweight(to_tsvector('english', summary), 'A') ||
        setweight(to_tsvector('english', coalesce(narrative, '')), 'B')) stored;
