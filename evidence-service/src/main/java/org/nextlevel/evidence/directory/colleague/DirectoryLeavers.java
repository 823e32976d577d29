package org.nextlevel.evidence.directory.colleague;

import jakarta.enterprise.context.ApplicationScoped;
import org.nextlevel.kit.access.Leavers;
import org.nextlevel.kit.sql.Sql;
import org.nextlevel.kit.tenant.Caller;

/** Who has left, as the directory itself says. */
@ApplicationScoped
class DirectoryLeavers implements Leavers {
    /** By the login, also one that was given up; by the name who never signed in while they were here. */
    private static final String LEFT = """
            select from employee where tenant = :tenant and not active
              and (login_issuer = :issuer and login_subject = :subject
                or login_subject is null and user_name = :user and not exists (select from employee bound
                  where bound.tenant = :tenant and bound.login_issuer = :issuer and bound.login_subject = :subject))
            union all
            select from former_login where tenant = :tenant and issuer = :issuer and subject = :subject""";

    private final Sql sql;
    private final Caller caller;

    DirectoryLeavers(Sql sql, Caller caller) {
        this.sql = sql;
        this.caller = caller;
    }

    @Override
    public boolean isCaller() {
        return caller.isPerson()
                && sql.query(LEFT)
                        .unflushed()
                        .with("issuer", caller.login().issuer())
                        .with("subject", caller.login().subject())
                        .with("user", caller.userName())
                        .exists();
    }
}
