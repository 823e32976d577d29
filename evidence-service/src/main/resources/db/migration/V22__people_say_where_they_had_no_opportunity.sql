create table no_opportunity
(
    id          uuid primary key,
    tenant      text    not null,
    version     bigint  not null,
    employee_id uuid    not null references employee,
    framework   text    not null,
    competency  text    not null,
    stated      boolean not null,
    reason      text    not null,
    statement   text,
    starts_on   date    not null,
    ends_on     date,
    unique (tenant, employee_id, framework, competency)
);
call tenant_table('no_opportunity');
