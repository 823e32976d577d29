-- A key belongs to a login (ADR 0032): issuer and subject with a space between, which no user name has. Instances of the
-- version before keep theirs under user names, for a day.
comment on column idempotency_key.user_name is 'issuer and subject of the login; a user name in rows of 0.2.0';
