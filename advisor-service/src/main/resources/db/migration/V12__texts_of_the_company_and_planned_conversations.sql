-- What HR made of a text that ships; a text that is not here is as it ships.
create table company_text
(
    id         uuid primary key,
    tenant     text        not null,
    version    bigint      not null,
    name       text        not null,
    language   text        not null,
    content    text        not null,
    changed_at timestamptz not null,
    unique (tenant, language, name)
);
call tenant_table('company_text');

-- When a case's conversation is planned. A cancelled one stays, so that its version, which calendars know, goes on rising.
create table case_meeting
(
    case_id     uuid primary key,
    tenant      text      not null,
    version     bigint    not null,
    employee_id uuid      not null,
    starts_at   timestamp not null,
    time_zone   text      not null,
    minutes     int       not null,
    place       text,
    cancelled   boolean   not null,
    foreign key (tenant, case_id) references promotion_case (tenant, id) on delete cascade
);
call tenant_table('case_meeting');
create index case_meeting_of on case_meeting (tenant, employee_id);
