-- The position that the first answer carried, so that a caller who sends the request again can read what it wrote. Null when
-- the write told nothing, or was answered by a version that did not keep it.
alter table idempotency_key add column position text;
