-- Who signs in, who has left and who was erased, as the directory of evidence-service tells; no name and no position.
create table person
(
    tenant           text    not null,
    employee_id      uuid    not null,
    version          bigint  not null,
    active           boolean not null,
    erased           boolean not null,
    login_issuer     text,
    login_subject    text,
    user_name_digest text,
    primary key (tenant, employee_id)
);
call tenant_table('person');
call copied_table('person');
create index person_login on person (tenant, login_issuer, login_subject) where login_subject is not null;
-- Who left before ever signing in has no login: their user name's digest tells (ADR 0034).
create index person_user_name on person (tenant, user_name_digest) where login_subject is null and not active;

-- Logins that were somebody's until another one took their place: whoever has one opens nothing by it (ADR 0032). They name nobody.
create table former_login
(
    tenant  text not null,
    issuer  text not null,
    subject text not null,
    primary key (tenant, issuer, subject)
);
call tenant_table('former_login');
