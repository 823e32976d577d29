package org.nextlevel.evidence.directory.login;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.UUID;
import org.nextlevel.kit.sql.Sql;
import org.nextlevel.kit.tenant.token.Login;

/** Logins that were somebody's, or are asked for by a re-binding: they are never bound by a name. */
@ApplicationScoped
class FormerLogins {
    private static final String KNOWS =
            "select 1 from former_login where tenant = :tenant and issuer = :issuer and subject = :subject";
    private static final String ASKED_FOR = """
            select 1 from rebinding where tenant = :tenant and issuer = :issuer and subject = :subject
              and ended_at is null""";
    private static final String KEEP = """
            insert into former_login (tenant, issuer, subject, employee_id, ended_at)
            values (:tenant, :issuer, :subject, :employee, :now)
            on conflict (tenant, issuer, subject) do update set employee_id = excluded.employee_id,
              ended_at = excluded.ended_at""";

    private final Sql sql;
    private final Clock clock;

    FormerLogins(Sql sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /** Whether a name says nothing about this login. */
    boolean knows(Login login) {
        return exists(KNOWS, login) || exists(ASKED_FOR, login);
    }

    private boolean exists(String question, Login login) {
        return sql.query(question)
                .unflushed()
                .with("issuer", login.issuer())
                .with("subject", login.subject())
                .exists();
    }

    void keep(Login login, UUID employee) {
        sql.update(KEEP)
                .with("issuer", login.issuer())
                .with("subject", login.subject())
                .with("employee", employee)
                .with("now", clock.instant())
                .run();
    }
}
