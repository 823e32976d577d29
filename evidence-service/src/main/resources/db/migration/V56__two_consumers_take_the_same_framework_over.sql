-- That a key is of one framework is seen to by its owner. Of two consumers that took over the same event at once, one was
-- refused by the second unique index, which an upsert by the first does not look at.
alter table known_framework drop constraint known_framework_tenant_key_key;
create index known_framework_key on known_framework (tenant, key);
alter table known_wording drop constraint known_wording_tenant_key_key;
create index known_wording_key on known_wording (tenant, key);
