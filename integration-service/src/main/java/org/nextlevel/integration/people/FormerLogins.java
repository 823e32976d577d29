package org.nextlevel.integration.people;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Objects;
import org.nextlevel.kit.sql.Sql;

/** Logins that were somebody's until another one took their place: nothing opens by them any more. */
@ApplicationScoped
class FormerLogins {
    private static final String KEEP = """
            insert into former_login (tenant, issuer, subject)
            select tenant, login_issuer, login_subject from person
            where tenant = :tenant and employee_id = :employee and version < :version and login_subject is not null
              and (login_issuer, login_subject) is distinct from (:issuer::text, :subject::text)
            on conflict do nothing""";
    private static final String RETURNED =
            "delete from former_login where tenant = :tenant and issuer = :issuer and subject = :subject";

    private final Sql sql;

    FormerLogins(Sql sql) {
        this.sql = sql;
    }

    /**
     * Keeps the logins that different people had until now when they are other ones; one that is somebody's again is no former
     * one. Before the changes are taken over.
     */
    void replaced(Collection<PersonPayload> people) {
        sql.update(KEEP)
                .unflushed()
                .runEach(
                        people,
                        (row, person) -> row.with("employee", person.employeeId())
                                .with("version", person.version())
                                .with(
                                        "issuer",
                                        person.login() == null
                                                ? null
                                                : person.login().issuer())
                                .with(
                                        "subject",
                                        person.login() == null
                                                ? null
                                                : person.login().subject()));
        sql.update(RETURNED)
                .unflushed()
                .runEach(
                        people.stream()
                                .map(PersonPayload::login)
                                .filter(Objects::nonNull)
                                .toList(),
                        (row, login) -> row.with("issuer", login.issuer()).with("subject", login.subject()));
    }
}
