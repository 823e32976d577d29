-- What nobody may change goes with the person whose case it is (ADR 0035): requests, answers, decisions and frozen proposals,
-- as whole rows, of one person of the open tenant.
create function erase_cases_of(person uuid) returns bigint
    language plpgsql security definer
    set search_path = public, pg_temp as
$$
declare
    company text := current_setting('nextlevel.tenant', true);
    cases   uuid[];
    part    text;
    gone    bigint;
    total   bigint := 0;
begin
    select coalesce(array_agg(id), '{}') into cases from promotion_case where tenant = company and employee_id = person;
    foreach part in array array ['case_request', 'case_answer', 'case_decision', 'proposal_version'] loop
        execute format('delete from %I where tenant = $1 and case_id = any($2)', part) using company, cases;
        get diagnostics gone = row_count;
        total := total + gone;
    end loop;
    return total;
end
$$;
revoke all on function erase_cases_of(uuid) from public;
grant execute on function erase_cases_of(uuid) to ${app};

-- A frozen proposal names the manager of its day by words; once that person is erased it does not. Nothing else of it changes.
create function unname_manager(person uuid) returns bigint
    language plpgsql security definer
    set search_path = public, pg_temp as
$$
declare
    company text := current_setting('nextlevel.tenant', true);
    changed bigint;
begin
    update proposal_version set content = content #- '{head,manager}'
    where tenant = company and content #> '{head,manager}' is not null and case_id in (
        select c.id from promotion_case c join employee e on e.tenant = company and e.id = c.employee_id
        where c.tenant = company and e.manager_id = person
        union select case_id from case_request where tenant = company and made_to = person
        union select case_id from case_answer where tenant = company and recorded_by = person
        union select case_id from commitment where tenant = company and made_by = person);
    get diagnostics changed = row_count;
    return changed;
end
$$;
revoke all on function unname_manager(uuid) from public;
grant execute on function unname_manager(uuid) to ${app};
