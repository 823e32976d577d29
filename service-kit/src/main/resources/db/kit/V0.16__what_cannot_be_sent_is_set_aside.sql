-- An event that Kafka will never take: why, in Kafka's words. Those behind it of the same key wait for a person, who mends it
-- and sets this to null, or deletes it; all others go on. Null: it is sent.
alter table outbox add column set_aside text;
create index outbox_set_aside on outbox (tenant, topic, key, position) where set_aside is not null;
grant update (set_aside) on outbox to ${relay};
