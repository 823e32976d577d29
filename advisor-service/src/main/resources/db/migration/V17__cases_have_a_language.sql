-- In which what follows from a case's answers is written down. What was opened before was written in English unless somebody asked otherwise.
alter table promotion_case add column language text not null default 'EN';
alter table promotion_case alter column language drop default;
