create table competency_library
(
    id          uuid primary key,
    tenant      text   not null,
    version     bigint not null,
    key         text   not null,
    name        text   not null,
    source      text,
    licence     text,
    attribution text,
    language    text   not null,
    release     text,
    size        int    not null,
    imported_at timestamptz,
    unique (tenant, key),
    unique (tenant, id)
);
call tenant_table('competency_library');

-- Found by is the name with the synonyms in small letters. A search looks through one library, at most 20,000 rows in the order of their
-- names: row-level security lets no index on words be used, since comparing patterns is not leakproof.
create table library_competency
(
    tenant      text  not null,
    library_id  uuid  not null,
    id          text  not null,
    name        text  not null,
    description text,
    synonyms    jsonb not null,
    found_by    text  not null,
    primary key (tenant, library_id, id),
    foreign key (tenant, library_id) references competency_library (tenant, id) on delete cascade
);
call tenant_table('library_competency');
create index library_competency_list on library_competency (tenant, library_id, name, id);
