package org.nextlevel.framework.people;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.nextlevel.kit.sql.Sql;
import org.nextlevel.kit.tenant.token.Login;

/** Logins that were somebody's until another one took their place: nothing opens by them any more. */
@ApplicationScoped
class FormerLogins {
    private static final String KEEP = """
            insert into former_login (tenant, issuer, subject)
            select tenant, login_issuer, login_subject from position
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
     * Keeps the login that a person had until now when it is another one; one that is somebody's again is no former one. Before
     * the change is taken over.
     *
     * @param login null for none
     */
    void replaced(UUID employee, long version, Login login) {
        sql.update(KEEP)
                .unflushed()
                .with("employee", employee)
                .with("version", version)
                .with("issuer", login == null ? null : login.issuer())
                .with("subject", login == null ? null : login.subject())
                .run();
        if (login != null) {
            sql.update(RETURNED)
                    .unflushed()
                    .with("issuer", login.issuer())
                    .with("subject", login.subject())
                    .run();
        }
    }
}
