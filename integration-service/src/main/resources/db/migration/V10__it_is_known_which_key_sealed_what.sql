-- By which key all of a row is sealed, as whoever opened it found: a name that says nothing of the key (ADR 0079). Null until somebody has looked.
alter table webhook add column sealed_with text;
alter table chat_room add column sealed_with text;
alter table notification_settings add column sealed_with text;

-- Whoever writes something sealed need not know of it, a release before neither: it is looked at anew.
create function is_sealed_anew() returns trigger
    language plpgsql as
$$
begin
    new.sealed_with = null;
    return new;
end
$$;
create trigger secret_is_sealed_anew before update on webhook for each row
    when ((new.secret, new.former_secret) is distinct from (old.secret, old.former_secret) and new.sealed_with is not distinct from old.sealed_with)
    execute function is_sealed_anew();
create trigger url_is_sealed_anew before update on chat_room for each row
    when (new.url is distinct from old.url and new.sealed_with is not distinct from old.sealed_with)
    execute function is_sealed_anew();
create trigger url_is_sealed_anew before update on notification_settings for each row
    when (new.url is distinct from old.url and new.sealed_with is not distinct from old.sealed_with)
    execute function is_sealed_anew();

-- What is sealed is renewed in all companies, and counted.
grant select (sealed_with) on webhook to ${relay};
call tenants_are_told_by('chat_room');
grant select (sealed_with) on chat_room to ${relay};
grant select (tenant, sealed_with) on notification_settings to ${relay};
create policy relay on notification_settings for select to ${relay} using (url is not null);
