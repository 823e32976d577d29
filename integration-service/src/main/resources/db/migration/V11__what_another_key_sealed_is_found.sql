-- Of all that was sealed it is asked each minute what another key sealed, which is nothing most of the time.
drop index concurrently if exists notification_settings_sealed_with;
create index concurrently notification_settings_sealed_with on notification_settings (tenant, sealed_with) where url is not null;
