-- What concerns the whole company, such as a hiring freeze, is nobody's data in particular.
alter table audit
    alter column subject drop not null;
