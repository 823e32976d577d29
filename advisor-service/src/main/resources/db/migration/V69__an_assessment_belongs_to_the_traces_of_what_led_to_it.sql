-- With what headers the traces go on to which the causes belonged, the latest last; empty for none (ADR 0072).
alter table reassessment add column traceparents text[] not null default '{}';
