-- Service accounts (ADR 0048). What opens them, the secrets, is the identity provider's alone.
create table service_account
(
    id         uuid primary key,
    tenant     text        not null,
    version    bigint      not null,
    name       text        not null,
    scopes     text        not null,
    enabled    boolean     not null,
    created_at timestamptz not null,
    expires_at timestamptz
);
call tenant_table('service_account');
call tenants_are_told_by('service_account');
create unique index service_account_name on service_account (tenant, lower(name));

-- A client at the identity provider by which an account signs in; two while one takes the other's place.
create table service_account_key
(
    id           uuid primary key,
    tenant       text        not null,
    version      bigint      not null,
    account_id   uuid        not null references service_account,
    client_id    text        not null,
    provider_id  text        not null,
    subject      text        not null,
    created_at   timestamptz not null,
    ends_at      timestamptz,
    last_used_at timestamptz
);
call tenant_table('service_account_key');
create unique index service_account_key_client on service_account_key (tenant, client_id);
create index service_account_key_account on service_account_key (tenant, account_id, created_at);
