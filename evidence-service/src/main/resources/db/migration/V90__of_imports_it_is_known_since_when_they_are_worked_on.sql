-- Since when work on it is asked for, which waiting for somebody who applies it is not; null for those that are older.
alter table people_import add column asked_at timestamptz;
grant select (asked_at, created_at) on people_import to ${relay};
