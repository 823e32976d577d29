-- Groups of the identity provider.
create table scim_group
(
    id           uuid        not null,
    tenant       text        not null,
    version      bigint      not null,
    display_name text        not null,
    external_id  text,
    created_at   timestamptz not null,
    written_at   timestamptz not null,
    primary key (id)
);
call tenant_table('scim_group');
create unique index scim_group_name on scim_group (tenant, lower(display_name));
create index scim_group_external_id on scim_group (tenant, external_id);

create table scim_group_member
(
    tenant      text not null,
    group_id    uuid not null references scim_group on delete cascade,
    employee_id uuid not null references employee,
    primary key (tenant, group_id, employee_id)
);
call tenant_table('scim_group_member');
create index scim_group_member_person on scim_group_member (tenant, employee_id);
