-- What a consumer could not handle waits here until an operator settled it (ADR 0067). Only the relay's role, which is of no tenant, writes
-- it. The tenant is what the record's header says; '-' where that can be none's.
create table dead_letter
(
    id              bigint generated always as identity primary key,
    tenant          text        not null,
    topic           text        not null,
    kafka_partition int         not null,
    kafka_offset    bigint      not null,
    written_at      timestamptz not null,
    key             text,
    type            text,
    headers         jsonb       not null,
    payload         text,
    bytes           bigint      not null,
    whole           boolean     not null,
    reason          text        not null,
    detail          text        not null,
    tries           int         not null default 1,
    failed_at       timestamptz not null,
    state           text        not null default 'WAITING' check (state in ('WAITING', 'REPLAYED', 'DONE')),
    settled_at      timestamptz,
    settled_by      text,
    -- A record that comes again is the same letter; when a topic was made anew its offsets begin anew too.
    unique (tenant, topic, kafka_partition, kafka_offset, written_at)
);
call tenant_table('dead_letter');
revoke insert, update on dead_letter from ${app};
grant select, insert, update, delete on dead_letter to ${relay};
create policy relay on dead_letter to ${relay} using (true) with check (true);
create index dead_letter_waiting on dead_letter (tenant, topic, key, kafka_offset) where state = 'WAITING';
create index dead_letter_settled on dead_letter (settled_at) where state <> 'WAITING';
