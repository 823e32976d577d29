-- What was told before evidence could be deleted or shared by name is logged, and shared with nobody by name.
alter table evidence add column state text not null default 'LOGGED';
alter table evidence add column shared_with uuid[] not null default '{}';

create table no_opportunity
(
    tenant      text    not null,
    employee_id uuid    not null,
    framework   text    not null,
    competency  text    not null,
    reason      text    not null,
    starts_on   date    not null,
    ends_on     date,
    stated      boolean not null,
    version     bigint  not null,
    primary key (tenant, employee_id, framework, competency)
);
call tenant_table('no_opportunity');
