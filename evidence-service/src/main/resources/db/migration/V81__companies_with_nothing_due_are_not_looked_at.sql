-- What is done again and again in every company is done where something is open alone: the policy says what that is, as it
-- does for imports. An instance of before ends replaced keys of companies without an ending account no more; the new ones do.
drop policy relay on rebinding;
grant select (tenant, ended_at) on rebinding to ${relay};
create policy relay on rebinding for select to ${relay} using (ended_at is null);

drop policy relay on erasure;
grant select (tenant, due_at, ended_at, withdrawn_at) on erasure to ${relay};
create policy relay on erasure for select to ${relay}
    using (due_at is not null and ended_at is null and withdrawn_at is null);

drop policy relay on career_change;
grant select (tenant, state) on career_change to ${relay};
create policy relay on career_change for select to ${relay} using (state in ('PLANNED', 'SET_ASIDE'));
create index career_change_open on career_change (tenant) where state in ('PLANNED', 'SET_ASIDE');

drop policy relay on service_account;
grant select (tenant, enabled, expires_at) on service_account to ${relay};
create policy relay on service_account for select to ${relay} using (enabled and expires_at is not null);
create index service_account_ending on service_account (tenant) where enabled and expires_at is not null;

grant select (tenant, ends_at) on service_account_key to ${relay};
create policy relay on service_account_key for select to ${relay} using (ends_at is not null);
create index service_account_key_ending on service_account_key (tenant) where ends_at is not null;
