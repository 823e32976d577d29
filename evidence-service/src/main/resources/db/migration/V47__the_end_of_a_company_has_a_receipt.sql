-- What each service says that went of a company that was erased, for operators. It outlasts the company: the policy by which
-- erase_tenant() deletes is taken from it.
create table tenant_receipt
(
    tenant  text        not null,
    service text        not null,
    at      timestamptz not null,
    parts   jsonb       not null,
    primary key (tenant, service)
);
call tenant_table('tenant_receipt');
drop policy erasure on tenant_receipt;
revoke update, delete on tenant_receipt from ${app};
