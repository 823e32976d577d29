-- What a database is made ready with before each migration, by the role that owns it: who may come in, and which migrations it has had.
-- That the three roles and the database are there is all that somebody else has to see to (CloudNativePG, the local stack).
-- Whoever comes second waits and finds all of it done.
select pg_advisory_xact_lock(hashtext('schema_history'));

do
$$
begin
    execute format('revoke all on database %I from public', current_database());
    execute format('grant connect on database %I to ${app}, ${relay}', current_database());
end
$$;
revoke all on schema public from public;
grant usage on schema public to ${app}, ${relay};
-- A role that reads and writes rows, and owns nothing; what ${relay} may do each migration says.
alter default privileges in schema public grant select, insert, update, delete on tables to ${app};
alter default privileges in schema public grant usage on sequences to ${app};

-- Migrations of the kit and of the service are numbered apart, and so remembered apart.
create table if not exists kit_schema_history
(
    installed_rank int           not null primary key,
    version        varchar(50),
    description    varchar(200)  not null,
    type           varchar(20)   not null,
    script         varchar(1000) not null,
    checksum       int,
    installed_by   varchar(100)  not null,
    installed_on   timestamp     not null default now(),
    execution_time int           not null,
    success        boolean       not null
);
create table if not exists service_schema_history (like kit_schema_history including all);

-- The application reads what there is, to know whether it is enough.
revoke all on kit_schema_history, service_schema_history from ${app}, ${relay};
grant select on kit_schema_history, service_schema_history to ${app};

-- Until 0.3.0 both were in one. What is there is carried over once; it stays there too, so that a release of before still starts.
do
$$
begin
    if to_regclass('public.flyway_schema_history') is not null then
        -- The application could write it once, and what it says is believed here.
        revoke all on flyway_schema_history from ${app}, ${relay};
        insert into kit_schema_history
        select (select coalesce(max(installed_rank), 0) from kit_schema_history)
                   + row_number() over (order by string_to_array(version, '.')::int[]),
               version, description, type, script, checksum, installed_by, installed_on, execution_time, success
        from flyway_schema_history former
        where success and version ~ '^[0-9]+([.][0-9]+)*$' and version like '0.%'
          and not exists (select from kit_schema_history known where known.version = former.version);
        insert into service_schema_history
        select (select coalesce(max(installed_rank), 0) from service_schema_history)
                   + row_number() over (order by string_to_array(version, '.')::int[]),
               version, description, type, script, checksum, installed_by, installed_on, execution_time, success
        from flyway_schema_history former
        where success and version ~ '^[0-9]+([.][0-9]+)*$' and version not like '0.%'
          and not exists (select from service_schema_history known where known.version = former.version);
    end if;
end
$$;

-- Only what runs outside a transaction is remembered as failed; it is written so that it can be run again.
delete from kit_schema_history where not success;
delete from service_schema_history where not success;
