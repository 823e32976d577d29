-- Who compares texts of an owner waits until nobody else does, and sees what was written meanwhile: each statement in a volatile
-- function looks anew. The lock is the one of OwnTexts.hold. Row-level security holds as for whoever calls.
create function texts_held(owner uuid, piece uuid, words int[], fewest int, most int)
    returns table (id uuid, text_words int[], text_group uuid)
    language plpgsql volatile as
$$
declare
    company text := current_setting('nextlevel.tenant');
begin
    perform pg_advisory_xact_lock(hashtextextended(company || ' texts ' || owner, 0));
    return query select e.id, e.text_words, e.text_group from evidence e
        where e.tenant = company and e.employee_id = owner and e.state <> 'ERASED' and e.id <> piece
          and e.text_words && words and cardinality(e.text_words) between fewest and most;
end
$$;
