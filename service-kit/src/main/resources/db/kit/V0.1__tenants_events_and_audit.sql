-- Every table of a tenant is declared with this procedure: rights for the application's role and the row-level
-- policy, forced so that it holds for the owner too. Without a tenant in the session no row is seen or written.
create procedure tenant_table(name regclass)
    language plpgsql as
$$
begin
    execute format('grant select, insert, update, delete on %s to ${app}', name);
    execute format('alter table %s enable row level security', name);
    execute format('alter table %s force row level security', name);
    execute format('create policy tenant on %s to ${app} using (tenant = current_setting(''nextlevel.tenant'', true)) '
                   'with check (tenant = current_setting(''nextlevel.tenant'', true))', name);
end
$$;

create table outbox
(
    position    bigint generated always as identity primary key,
    tenant      text        not null,
    id          uuid        not null,
    topic       text        not null,
    key         text        not null,
    type        text        not null,
    payload     text        not null,
    occurred_at timestamptz not null,
    traceparent text
);
call tenant_table('outbox');
grant select, delete on outbox to ${relay};
create policy relay on outbox to ${relay} using (true);

create table inbox
(
    tenant      text        not null,
    event_id    uuid        not null,
    received_at timestamptz not null,
    primary key (tenant, event_id)
);
call tenant_table('inbox');

create table idempotency_key
(
    tenant      text        not null,
    user_name   text        not null,
    key         text        not null,
    fingerprint text        not null,
    status      int,
    headers     text,
    body        text,
    created_at  timestamptz not null,
    primary key (tenant, user_name, key)
);
call tenant_table('idempotency_key');

create table audit
(
    id      bigint generated always as identity primary key,
    tenant  text        not null,
    at      timestamptz not null,
    actor   text        not null,
    action  text        not null,
    subject uuid        not null,
    object  text
);
call tenant_table('audit');
create index audit_subject on audit (tenant, subject, id);
-- Append-only: not even the application can change what it wrote.
revoke update, delete on audit from ${app};

-- Old inbox rows and idempotency keys are swept for all tenants at once, by the relay.
grant select, delete on inbox, idempotency_key to ${relay};
create policy relay on inbox to ${relay} using (true);
create policy relay on idempotency_key to ${relay} using (true);
create index inbox_received on inbox (received_at);
create index idempotency_key_created on idempotency_key (created_at);
