-- Whether copies are complete is asked before a tenant is open, as whether it is known: the relay's role reads all.
grant select on rebuild to ${relay};
create policy relay on rebuild for select to ${relay} using (true);
