create table note
(
    id      uuid primary key,
    tenant  text   not null,
    version bigint not null,
    author  text   not null,
    text    text   not null
);
call tenant_table('note');
create index note_list on note (tenant, id);

create table note_count
(
    tenant text not null,
    id     uuid not null,
    times  int  not null,
    primary key (tenant, id)
);
call tenant_table('note_count');
