create table framework
(
    id             uuid primary key,
    tenant         text   not null,
    version        bigint not null,
    key            text   not null,
    name           text   not null,
    latest_version int    not null,
    unique (tenant, key)
);
call tenant_table('framework');

create table draft
(
    framework_id uuid primary key references framework,
    tenant       text   not null,
    version      bigint not null,
    document     jsonb  not null
);
call tenant_table('draft');

create table framework_version
(
    id           uuid primary key,
    tenant       text        not null,
    version      bigint      not null,
    framework_id uuid        not null references framework,
    number       int         not null,
    document     jsonb       not null,
    reason       text        not null,
    published_at timestamptz not null,
    published_by text        not null,
    unique (tenant, framework_id, number)
);
call tenant_table('framework_version');

-- People rely on what was published: not even a fault in the application can change or delete it.
create function published_is_final() returns trigger
    language plpgsql as
$$
begin
    raise exception 'A published framework version never changes.';
end
$$;
create trigger published_is_final
    before update or delete
    on framework_version
    for each row
execute function published_is_final();
