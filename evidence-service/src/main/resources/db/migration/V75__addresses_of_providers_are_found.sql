-- What a provider wrote as somebody's addresses, in lower case and found by their first 254 characters, which an index can hold; kept by the database, with what was written.
create table provisioned_email
(
    tenant      text not null,
    employee_id uuid not null,
    email_key   text not null,
    primary key (tenant, email_key, employee_id),
    foreign key (tenant, employee_id) references provisioned_profile on delete cascade
);
call tenant_table('provisioned_email');
create index provisioned_email_person on provisioned_email (tenant, employee_id);

create function emails_of(document jsonb) returns setof text
    language sql immutable as
$$
select distinct left(lower(one ->> 'value'), 254)
from jsonb_array_elements(case jsonb_typeof(document -> 'emails') when 'array' then document -> 'emails' else '[]' end) one
where one ->> 'value' <> ''
$$;

create function keep_provisioned_emails() returns trigger
    language plpgsql as
$$
begin
    if tg_op = 'UPDATE' then
        delete from provisioned_email where tenant = new.tenant and employee_id = new.employee_id;
    end if;
    insert into provisioned_email (tenant, employee_id, email_key)
    select new.tenant, new.employee_id, key from emails_of(new.document) key;
    return null;
end
$$;
create trigger keep_provisioned_emails_of_new after insert on provisioned_profile
    for each row execute function keep_provisioned_emails();
create trigger keep_provisioned_emails after update on provisioned_profile
    for each row when (old.document -> 'emails' is distinct from new.document -> 'emails')
    execute function keep_provisioned_emails();

alter table provisioned_profile no force row level security;
alter table provisioned_email no force row level security;
insert into provisioned_email (tenant, employee_id, email_key)
select tenant, employee_id, key from provisioned_profile, emails_of(document) key;
alter table provisioned_profile force row level security;
alter table provisioned_email force row level security;
