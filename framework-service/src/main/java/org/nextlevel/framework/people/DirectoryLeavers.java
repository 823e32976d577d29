package org.nextlevel.framework.people;

import jakarta.enterprise.context.ApplicationScoped;
import org.nextlevel.kit.access.Leavers;
import org.nextlevel.kit.sql.Sql;
import org.nextlevel.kit.tenant.Caller;

/** Who has left, as the directory last told. */
@ApplicationScoped
class DirectoryLeavers implements Leavers {
    private static final String LEFT = """
            select from position where tenant = :tenant and not active
              and login_issuer = :issuer and login_subject = :subject""";

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
                        .exists();
    }
}
