-- What attesters were to the owner when the work was done. Null until it is looked up, as it is for what instances of the
-- version before write: the re-publication below, and any later one, does that.
alter table attestation add column work_relation text;

-- Numbers of the words that say what was done, and what pieces that say the same have in common. Null likewise.
alter table evidence
    add column text_words int[],
    add column text_group uuid;
create index evidence_text_group on evidence (tenant, employee_id, text_group) where text_group is not null;

-- What managers above say of it. CLAIMED: nobody did.
alter table no_opportunity
    add column standing          text not null default 'CLAIMED',
    add column judged_by         uuid references employee,
    add column judged_at         timestamptz,
    add column judgement         text;

-- All evidence is told again, with what is computed now. The policies hold for the owner too, so they are lifted for a moment.
alter table employee no force row level security;
alter table republication no force row level security;
insert into republication (id, tenant, sort, after, told, started_at)
select gen_random_uuid(), tenant, 'evidence', '00000000-0000-0000-0000-000000000000', 0, now()
from (select distinct tenant from employee) as company
on conflict (tenant) where ended_at is null do update set sort = excluded.sort, after = excluded.after;
alter table republication force row level security;
alter table employee force row level security;
