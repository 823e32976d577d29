-- An empty level told of somebody erased until now; it means that none is known. Who is erased is told as such.
alter table position add column erased boolean not null default false;
update position set erased = true where level = '';
