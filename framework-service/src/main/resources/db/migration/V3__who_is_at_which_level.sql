-- What the directory of evidence-service tells, as far as it is needed to count the people whom a change affects.
create table position
(
    tenant      text    not null,
    employee_id uuid    not null,
    version     bigint  not null,
    framework   text    not null,
    level       text    not null,
    active      boolean not null,
    primary key (tenant, employee_id)
);
call tenant_table('position');
create index position_level on position (tenant, framework, level) where active;
