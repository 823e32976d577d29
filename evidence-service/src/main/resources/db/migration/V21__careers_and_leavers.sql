alter table employee add column track text;
-- Null: the manager is the same since the position began.
alter table employee add column manager_since date;
-- The first day on which the person does not work here any more; null for who does.
alter table employee add column left_on date;

alter table past_position add column track text;
-- Rows of before do not know their manager.
alter table past_position add column manager_id uuid references employee;
-- Null: it lasted until the next began.
alter table past_position add column until date;
-- Null: believed to this day.
alter table past_position add column corrected_at timestamptz;
