-- With what header the trace goes on to which the event belonged, while somebody is still to be told of it; null for none (ADR 0072).
alter table notification add column traceparent text;
