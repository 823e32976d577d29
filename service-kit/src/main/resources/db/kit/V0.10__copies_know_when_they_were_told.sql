-- Copies of what others own (ADR 0038): when what they say was told, and no version that the owner cannot have reached.
-- When the event was told that this transaction handles; outside one, now.
create function told_at() returns timestamptz
    language sql stable as
$$
select coalesce(nullif(current_setting('nextlevel.told_at', true), '')::timestamptz, now())
$$;

-- Whether an event says something newer than a copy. Versions rise with time, so a lower one that its owner told much
-- later says that the copy's was none of the owner's: then the owner is believed. No transaction takes five minutes.
create function is_newer(version bigint, told timestamptz, known bigint, known_told timestamptz) returns boolean
    language sql stable as
$$
select version > known or version < known and told > known_told + interval '5 minutes'
$$;

create function keep_told_at() returns trigger
    language plpgsql as
$$
begin
    new.told_at := told_at();
    return new;
end
$$;

create function refuse_version_jump() returns trigger
    language plpgsql as
$$
begin
    raise exception 'a version far beyond the known one' using errcode = 'NLV01';
end
$$;

-- A table of copies that keep the newest version: an upsert into it ends in
-- "where is_newer(excluded.version, excluded.told_at, name.version, name.told_at)".
create procedure copied_table(name regclass, version name default 'version')
    language plpgsql as
$$
begin
    execute format('alter table %s add column told_at timestamptz not null default told_at()', name);
    execute format('create trigger keep_told_at before update on %s for each row execute function keep_told_at()', name);
    execute format('create trigger refuse_version_jump before update on %s for each row '
                   'when (new.%2$I > old.%2$I + 1000) execute function refuse_version_jump()', name, version);
    execute format('create trigger refuse_first_version before insert on %s for each row '
                   'when (new.%2$I > 100000) execute function refuse_version_jump()', name, version);
end
$$;
