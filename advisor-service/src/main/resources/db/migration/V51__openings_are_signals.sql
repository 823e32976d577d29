-- That a position at a level is open, stated like what makes a time good or bad (M1.2).
alter table signal add column framework text;
alter table signal add column level text;
alter table signal add check ((kind = 'OPENING') = (level is not null));
alter table signal add check ((framework is null) = (level is null));
alter table signal add check (kind <> 'OPENING' or scope <> 'PERSON');
