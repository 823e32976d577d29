-- Where the owner of things is with telling which versions they have, so that copies can be compared (ADR 0077): after which thing of the
-- sort it goes on, or begins again, and not before when.
create table comparison
(
    tenant text        not null,
    sort   text        not null,
    after  uuid        not null,
    due_at timestamptz not null,
    -- Whether it is wanted once more as soon as the one that is under way is over.
    again  boolean     not null default false,
    primary key (tenant, sort)
);
call tenant_table('comparison');

-- How a copy compared with its owner at last: a row for each stretch of ids and partition of the topic. upto is null for the last one.
create table copy_comparison
(
    tenant          text        not null,
    copy            text        not null,
    kafka_partition int         not null,
    after           uuid        not null,
    upto            uuid,
    told            bigint      not null,
    kept            bigint      not null,
    compared_at     timestamptz not null,
    -- Since when they differ, and when the owner was asked last to tell again; null while they are equal.
    differs_since   timestamptz,
    asked_at        timestamptz,
    primary key (tenant, copy, kafka_partition, after)
);
call tenant_table('copy_comparison');
create index copy_comparison_differs on copy_comparison (copy, tenant) where differs_since is not null;
-- Operators and the alert look at all companies.
grant select on copy_comparison to ${relay};
create policy relay on copy_comparison for select to ${relay} using (true);
