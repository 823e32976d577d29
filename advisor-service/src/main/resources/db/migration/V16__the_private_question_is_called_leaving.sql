-- "Outlook" is the name of a mail program, so the private question whether to leave is called what it is. Only names change:
-- rows, rights and policies stay as they are, and what is sealed still opens.
alter table outlook_key rename to leaving_key;
alter table leaving_key rename constraint outlook_key_pkey to leaving_key_pkey;
alter table outlook rename to leaving;
alter table leaving rename constraint outlook_pkey to leaving_pkey;
alter table leaving rename constraint outlook_tenant_digest_fkey to leaving_tenant_digest_fkey;

-- Instances of 0.1.0 go on reading and writing by the former names while they are replaced. The views check rights and
-- policies of whoever asks, so that they show no more than the tables. 0.3.0 drops them.
create view outlook_key with (security_invoker = true) as
select tenant, digest, wrapped
from leaving_key;
create view outlook with (security_invoker = true) as
select tenant, digest, version, sealed
from leaving;
grant select, insert, update, delete on outlook_key, outlook to ${app};
