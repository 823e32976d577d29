-- Where changes are sent to (ADR 0059): what was said of a webhook, without how far it is.
create table webhook
(
    tenant        text        not null,
    id            uuid        not null,
    version       bigint      not null,
    name          text        not null,
    url           text        not null,
    -- With blanks between them; empty for all.
    types         text        not null,
    state         text        not null,
    -- Why it stopped; null while it goes on.
    reason        text,
    state_since   timestamptz not null,
    -- The service account that wrote it last, with which it ends; null where a person did.
    account_id    uuid,
    secret        bytea       not null,
    former_secret bytea,
    former_until  timestamptz,
    created_at    timestamptz not null,
    primary key (tenant, id)
);
call tenant_table('webhook');
call tenants_are_told_by('webhook');
create unique index webhook_name on webhook (tenant, lower(name));

-- How far a webhook is: all up to the position is delivered, or held.
create table webhook_progress
(
    tenant          text    not null,
    webhook_id      uuid    not null,
    position        bigint  not null,
    active          boolean not null,
    -- Too many are held: nothing new is begun.
    down            boolean not null default false,
    -- Not before this moment, as the receiver said.
    not_before      timestamptz,
    -- When the next held one is due, or something is to be sent again; null for nothing.
    due_at          timestamptz,
    failing_since   timestamptz,
    last_success_at timestamptz,
    last_failure    text,
    -- The instance that sends, until when it may.
    leased_by       uuid,
    leased_until    timestamptz,
    primary key (tenant, webhook_id),
    foreign key (tenant, webhook_id) references webhook on delete cascade
);
call tenant_table('webhook_progress');
-- Instances share the webhooks of all tenants among them by ids, positions and moments.
grant select, update (leased_by, leased_until) on webhook_progress to ${relay};
create policy relay on webhook_progress to ${relay} using (true);
create index webhook_progress_active on webhook_progress (tenant, webhook_id) where active;

-- Of whom (or of which thing) a change was not taken: it and what follows wait.
create table webhook_held
(
    tenant          text        not null,
    webhook_id      uuid        not null,
    -- A person, or a thing that is nobody's.
    key             uuid        not null,
    position        bigint      not null,
    attempts        int         not null,
    first_failed_at timestamptz,
    next_attempt_at timestamptz not null,
    primary key (tenant, webhook_id, key),
    foreign key (tenant, webhook_id) references webhook on delete cascade
);
call tenant_table('webhook_held');

-- A part of the feed that is sent once more.
create table webhook_resend
(
    tenant         text   not null,
    id             uuid   not null,
    webhook_id     uuid   not null,
    position       bigint not null,
    until_position bigint not null,
    primary key (tenant, id),
    foreign key (tenant, webhook_id) references webhook on delete cascade
);
call tenant_table('webhook_resend');
create index webhook_resend_webhook on webhook_resend (tenant, webhook_id);

-- What was tried, for a few days; not what was sent.
create table webhook_delivery
(
    tenant        text        not null,
    id            uuid        not null,
    webhook_id    uuid        not null,
    change_id     uuid        not null,
    type          text        not null,
    -- Whose change it was; null where it was nobody's.
    employee_id   uuid,
    attempt       int         not null,
    at            timestamptz not null,
    millis        int         not null,
    outcome       text        not null,
    status        int,
    request_head  jsonb       not null,
    response_head jsonb       not null,
    response_body text,
    primary key (tenant, id),
    foreign key (tenant, webhook_id) references webhook on delete cascade
);
call tenant_table('webhook_delivery');
create index webhook_delivery_latest on webhook_delivery (tenant, webhook_id, at desc, id desc);
create index webhook_delivery_person on webhook_delivery (tenant, employee_id) where employee_id is not null;
create index webhook_delivery_age on webhook_delivery (tenant, at);

-- How long something waits is a metric, of all companies together.
grant select (tenant, position, added_at) on change to ${relay};
create policy relay on change for select to ${relay} using (true);

-- What comes next of a person whose changes are held back.
create index change_of_key on change (tenant, coalesce(employee_id, thing_id), position);
