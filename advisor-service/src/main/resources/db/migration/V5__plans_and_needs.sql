create table need
(
    id          uuid primary key,
    tenant      text        not null,
    version     bigint      not null,
    author_id   uuid        not null,
    title       text        not null,
    description text,
    -- varchar, as Hibernate sends what it is compared with
    tags        varchar[]   not null,
    until_on    date        not null,
    scope       text        not null,
    posted_at   timestamptz not null,
    unique (tenant, id)
);
call tenant_table('need');
create index need_of_author on need (tenant, author_id, until_on, id);
create index need_of_company on need (tenant, scope, until_on, id);

create table need_offer
(
    id         uuid primary key,
    tenant     text        not null,
    version    bigint      not null,
    need_id    uuid        not null,
    offerer_id uuid        not null,
    note       text,
    state      text        not null,
    offered_at timestamptz not null,
    unique (tenant, need_id, offerer_id),
    -- With the tenant, so that what goes with a need is found by the index above.
    foreign key (tenant, need_id) references need (tenant, id) on delete cascade
);
call tenant_table('need_offer');
create index need_offer_list on need_offer (tenant, need_id, offered_at, id);

create table plan_action
(
    id              uuid primary key,
    tenant          text   not null,
    version         bigint not null,
    employee_id     uuid   not null,
    kind            text   not null,
    framework       text   not null,
    competency      text   not null,
    competency_name text   not null,
    level           text   not null,
    title           text   not null,
    pieces          int    not null,
    need_id         uuid,
    visibility      text   not null,
    state           text   not null,
    created_on      date   not null,
    due_on          date   not null,
    evidence        uuid[] not null,
    confirmed       int    not null
);
call tenant_table('plan_action');
create index plan_action_list on plan_action (tenant, employee_id, due_on, id);
