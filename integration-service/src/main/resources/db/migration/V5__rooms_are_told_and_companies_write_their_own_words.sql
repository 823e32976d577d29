-- Who is told: a person, or a room of a chat tool that several people read (ADR 0068).
alter table notification rename column employee_id to recipient_id;
alter table notification_turn rename column employee_id to recipient_id;

-- A room of a chat tool that HR has told of what is nobody's alone.
create table chat_room
(
    tenant     text        not null,
    id         uuid        not null,
    version    bigint      not null,
    name       text        not null,
    -- Of the chat tool, sealed.
    url        bytea       not null,
    language   text        not null,
    -- When, by kind; what is not in it is off.
    timings    jsonb       not null,
    created_at timestamptz not null,
    primary key (tenant, id)
);
call tenant_table('chat_room');
create unique index chat_room_name on chat_room (tenant, lower(name));

-- What HR made of the words in which people are told of something; what is not here is as it ships.
create table notification_text
(
    tenant     text        not null,
    id         uuid        not null,
    version    bigint      not null,
    occasion   text        not null,
    language   text        not null,
    subject    text        not null,
    text       text        not null,
    changed_at timestamptz not null,
    primary key (tenant, id)
);
call tenant_table('notification_text');
create unique index notification_text_once on notification_text (tenant, occasion, language);
