-- Whom an event concerns travels with it (ADR 0027), and the key of what has arrived says whose answers it changes.
-- Instances of the version before know neither column: their events are told to nobody's screen.
alter table outbox
    add column subject text,
    add column audience text;
alter table inbox add column key text;
