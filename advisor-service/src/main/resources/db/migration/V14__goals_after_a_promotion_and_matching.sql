create table first_goal
(
    id          uuid primary key,
    tenant      text        not null,
    version     bigint      not null,
    case_id     uuid        not null,
    text        text        not null,
    due_on      date        not null,
    state       text        not null,
    note        text,
    checked_on  date,
    set_at      timestamptz not null,
    foreign key (tenant, case_id) references promotion_case (tenant, id) on delete cascade
);
call tenant_table('first_goal');
create index first_goal_list on first_goal (tenant, case_id, due_on, id);

-- Who agreed to be suggested to people who have closed the gaps that this person has.
create table mentoring_choice
(
    employee_id uuid   not null,
    tenant      text   not null,
    version     bigint not null,
    agreed      boolean not null,
    primary key (tenant, employee_id)
);
call tenant_table('mentoring_choice');
create index mentoring_choice_agreed on mentoring_choice (tenant, employee_id) where agreed;

-- HR's report of outcomes.
create index promotion_case_asked on promotion_case (tenant, asked_on) where asked_on is not null;
