-- Which time of asking an answer belongs to that brought the commitment, so that a corrected answer takes it back; null for
-- what somebody wrote themselves, and for all that was written before this column.
alter table commitment add column follows_round integer;
