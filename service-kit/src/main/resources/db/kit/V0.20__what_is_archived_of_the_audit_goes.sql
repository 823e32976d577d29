-- How far the audit of a company is archived elsewhere (ADR 0074): what is older than this day may be forgotten. The application reads it;
-- whoever runs the database writes it, since nobody else sees more than one company.
create table audit_archive
(
    tenant text primary key,
    until  date not null
);
call tenant_table('audit_archive');
revoke insert, update, delete on audit_archive from ${app};

-- What is older than a day, in UTC, and not archived yet, of all companies for whoever may see them: the archive has to hold all of it.
create function audit_to_archive(day date) returns setof audit
    language sql stable
    set search_path = public, pg_temp as
$$
select audit.* from audit left join audit_archive archive on archive.tenant = audit.tenant
where audit.at < day::timestamp at time zone 'UTC'
  and (archive.until is null or audit.at >= archive.until::timestamp at time zone 'UTC')
$$;
revoke all on function audit_to_archive(date) from public;

create procedure audit_is_archived(day date)
    language plpgsql as
$$
begin
    if day > current_date then
        raise exception 'Nothing of what comes after today can be archived yet: % is to come.', day;
    end if;
    insert into audit_archive (tenant, until) select tenant, day from known_tenant
    on conflict (tenant) do update set until = greatest(audit_archive.until, excluded.until);
end
$$;
revoke all on procedure audit_is_archived(date) from public;

-- The application cannot delete of the audit. This takes the oldest away that are archived and older than a moment, and says how many.
create function forget_audit(older timestamptz, most int) returns bigint
    language plpgsql security definer
    set search_path = public, pg_temp as
$$
declare
    company text := current_setting('nextlevel.tenant', true);
    moment  timestamptz;
    gone    bigint;
begin
    select least(older, until::timestamp at time zone 'UTC') into moment from audit_archive where tenant = company;
    delete from audit where tenant = company and id in (
        select id from audit where tenant = company and at < moment order by at, entry limit most);
    get diagnostics gone = row_count;
    return gone;
end
$$;
revoke all on function forget_audit(timestamptz, int) from public;
grant execute on function forget_audit(timestamptz, int) to ${app};
