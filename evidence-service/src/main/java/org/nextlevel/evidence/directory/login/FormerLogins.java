package org.nextlevel.evidence.directory.login;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.UUID;
import org.nextlevel.kit.sql.Sql;
import org.nextlevel.kit.tenant.token.Login;

/** Logins that were somebody's and are not any more: they are never bound by a name again. */
@ApplicationScoped
class FormerLogins {
    private static final String KNOWS =
            "select 1 from former_login where tenant = :tenant and issuer = :issuer and subject = :subject";
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

    boolean knows(Login login) {
        return sql.query(KNOWS)
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
