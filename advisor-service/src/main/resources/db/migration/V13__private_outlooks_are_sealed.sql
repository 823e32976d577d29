-- The key of one person's outlook, wrapped by a key that the database does not know. The digest names the person to who has
-- that key and to nobody else. Deleting the row makes what it sealed unreadable for good, in backups too.
create table outlook_key
(
    tenant  text  not null,
    digest  bytea not null,
    wrapped bytea not null,
    primary key (tenant, digest)
);
call tenant_table('outlook_key');

create table outlook
(
    tenant  text   not null,
    digest  bytea  not null,
    version bigint not null,
    sealed  bytea  not null,
    primary key (tenant, digest),
    foreign key (tenant, digest) references outlook_key (tenant, digest) on delete cascade
);
call tenant_table('outlook');
