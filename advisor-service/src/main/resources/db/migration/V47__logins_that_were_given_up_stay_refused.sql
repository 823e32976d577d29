-- Logins that were somebody's until another one took their place: whoever has one opens nothing by it (ADR 0032). They name nobody.
create table former_login
(
    tenant  text not null,
    issuer  text not null,
    subject text not null,
    primary key (tenant, issuer, subject)
);
call tenant_table('former_login');
