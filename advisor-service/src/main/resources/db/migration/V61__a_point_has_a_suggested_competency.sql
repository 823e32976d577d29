-- Places, from 0, of the missing points whose competency nobody said and a model suggested.
alter table case_answer
    add column suggested int[] not null default '{}';
