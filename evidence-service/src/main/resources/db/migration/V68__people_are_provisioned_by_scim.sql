-- What an identity provider wrote of a person, as it wrote it; what the directory knows itself is in the entry.
create table provisioned_profile
(
    tenant      text        not null,
    employee_id uuid        not null references employee,
    version     bigint      not null,
    -- The provider's own id; not the HR system's number.
    external_id text,
    document    jsonb       not null,
    -- Whom the provider named as the manager by an id that nobody has yet; null for nobody.
    awaits      text,
    written_at  timestamptz not null,
    -- Taken out of what the provider manages; null for who is in it.
    removed_at  timestamptz,
    primary key (tenant, employee_id)
);
call tenant_table('provisioned_profile');
create unique index provisioned_profile_external_id on provisioned_profile (tenant, external_id) where removed_at is null;
create index provisioned_profile_awaits on provisioned_profile (tenant, lower(awaits)) where awaits is not null;
