-- Whom somebody reports to beside the manager (ADR 0052): by id, or as the HR system named them until they are here.
create table matrix_manager
(
    tenant      text not null default current_setting('nextlevel.tenant'),
    employee_id uuid not null references employee,
    named_by    text not null check (named_by in ('PERSON', 'NUMBER', 'USER_NAME', 'EMAIL')),
    name        text not null,
    manager_id  uuid references employee
        generated always as (case when named_by = 'PERSON' then cast(name as uuid) end) stored,
    primary key (employee_id, named_by, name)
);
call tenant_table('matrix_manager');
create index matrix_manager_reports on matrix_manager (tenant, manager_id, employee_id) where manager_id is not null;
create index matrix_manager_awaited on matrix_manager (tenant, named_by, name) where manager_id is null;
