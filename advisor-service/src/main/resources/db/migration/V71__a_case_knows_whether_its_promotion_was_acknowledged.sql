-- Those of which nothing is said are asked for again and again, among all that ever were: an index has to know them. Whoever writes what
-- is said need not know of it, a release before neither.
alter table promotion_case add column acknowledgement_said boolean not null default false;

create function note_acknowledgement() returns trigger
    language plpgsql as
$$
begin
    update promotion_case set acknowledgement_said = (tg_op = 'INSERT')
    where tenant = coalesce(new.tenant, old.tenant) and id = coalesce(new.case_id, old.case_id);
    return null;
end
$$;
create trigger note_acknowledgement after insert or delete on promotion_acknowledgement
    for each row execute function note_acknowledgement();

-- No release had any yet. The policies hold for the owner too, so they are lifted for a moment.
alter table promotion_case no force row level security;
alter table promotion_acknowledgement no force row level security;
update promotion_case set acknowledgement_said = true where (tenant, id) in (select tenant, case_id from promotion_acknowledgement);
alter table promotion_acknowledgement force row level security;
alter table promotion_case force row level security;
