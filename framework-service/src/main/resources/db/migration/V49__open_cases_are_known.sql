-- What advisor-service tells of promotion cases, as far as it is needed to count whom a change of a level affects. Of a case that is
-- over only id and version remain, so that what comes late does not open it again.
create table open_case
(
    tenant      text   not null,
    case_id     uuid   not null,
    employee_id uuid   not null,
    version     bigint not null,
    framework   text,
    target      text,
    primary key (tenant, case_id)
);
call tenant_table('open_case');
call copied_table('open_case');
create index open_case_target on open_case (tenant, framework, target) where target is not null;
create index open_case_employee on open_case (tenant, employee_id);
