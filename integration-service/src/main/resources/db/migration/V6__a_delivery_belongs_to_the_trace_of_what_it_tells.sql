-- With what header the trace goes on to which the event belonged; null for none (ADR 0072).
alter table change add column traceparent text;
