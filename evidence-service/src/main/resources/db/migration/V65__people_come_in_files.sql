-- A file of people: how it was read, and how far it is (ADR 0046). Whoever asked for it is kept as long as it is worked on.
create table people_import
(
    id             uuid        primary key,
    tenant         text        not null,
    version        bigint      not null,
    state          text        not null,
    mode           text        not null,
    confirmed      boolean     not null,
    roster         boolean     not null,
    reference      text,
    digest         text        not null,
    format         text        not null,
    encoding       text        not null,
    separator      text,
    framework      text,
    columns        jsonb       not null,
    guesses        jsonb       not null,
    language       text        not null,
    by_person      uuid,
    asker          jsonb,
    created_at     timestamptz not null,
    ended_at       timestamptz,
    rows           int         not null,
    created        int         not null,
    changed        int         not null,
    unchanged      int         not null,
    refused        int         not null,
    leavers        int         not null,
    gone           int         not null,
    active_people  int         not null
);
call tenant_table('people_import');
-- The same bytes read in the same way are the same import, unless that came to nothing.
create unique index people_import_once on people_import (tenant, digest) where state not in ('CANCELLED', 'REFUSED');
create index people_import_latest on people_import (tenant, created_at desc, id desc);
-- Whoever goes on with what is under way sees whose that is.
create index people_import_under_way on people_import (tenant) where state in ('CHECKING', 'APPLYING', 'LEAVING');
grant select (tenant, state) on people_import to ${relay};
create policy relay on people_import for select to ${relay} using (state in ('CHECKING', 'APPLYING', 'LEAVING'));

-- A row of the file. What it says is kept until it is written; place: managers come before who reports to them.
create table import_row
(
    tenant      text not null,
    import_id   uuid not null,
    number      int  not null,
    line        int,
    place       int  not null,
    external_id text,
    entry       jsonb,
    outcome     text,
    employee_id uuid,
    changes     jsonb,
    faults      jsonb,
    primary key (tenant, import_id, number)
);
call tenant_table('import_row');
create index import_row_next on import_row (tenant, import_id, place) where outcome is null;
create index import_row_by_outcome on import_row (tenant, import_id, outcome, number);
create index import_row_by_number on import_row (tenant, import_id, external_id);
create index import_row_of_person on import_row (tenant, employee_id) where employee_id is not null;
