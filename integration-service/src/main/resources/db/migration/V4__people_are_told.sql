-- How somebody wants to be told of what waits for them (ADR 0065); who never chose has no row.
create table notification_settings
(
    tenant      text   not null,
    employee_id uuid   not null,
    version     bigint not null,
    channel     text   not null,
    -- Of a chat tool, sealed; null where the channel is another.
    url         bytea,
    -- When, by kind; what is not in it is as usual.
    timings     jsonb  not null,
    primary key (tenant, employee_id)
);
call tenant_table('notification_settings');

-- That somebody is told of something: ids and constants; what is said, and where to, is written when it is sent and never kept.
create table notification
(
    tenant      text        not null,
    id          uuid        not null,
    employee_id uuid        not null,
    event_id    uuid        not null,
    -- Whom the sentence names; null where it names nobody, and once it is over.
    other_id    uuid,
    occasion    text        not null,
    state       text        not null,
    attempts    int         not null default 0,
    created_at  timestamptz not null,
    -- When it was sent, or given up; null while it waits.
    ended_at    timestamptz,
    primary key (tenant, id)
);
call tenant_table('notification');
create unique index notification_once on notification (tenant, event_id, employee_id);
create index notification_of_person on notification (tenant, employee_id, created_at, id);
create index notification_waiting on notification (tenant, employee_id) where state = 'WAITING';
create index notification_about on notification (tenant, other_id) where other_id is not null;
create index notification_age on notification (tenant, created_at);

-- Somebody for whom something waits: who tells them, and when next.
create table notification_turn
(
    tenant       text        not null,
    employee_id  uuid        not null,
    channel      text        not null,
    -- Failures in a row.
    attempts     int         not null default 0,
    due_at       timestamptz not null,
    -- The instance that tells them, until when it may.
    leased_by    uuid,
    leased_until timestamptz,
    primary key (tenant, employee_id)
);
call tenant_table('notification_turn');
-- Instances share the people of all companies among them by ids and moments.
grant select, update (leased_by, leased_until) on notification_turn to ${relay};
create policy relay on notification_turn to ${relay} using (true);
create index notification_turn_due on notification_turn (tenant, due_at);
