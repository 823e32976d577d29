package org.nextlevel.integration.people;

import jakarta.enterprise.context.ApplicationScoped;
import org.nextlevel.kit.access.Leavers;
import org.nextlevel.kit.sql.Sql;
import org.nextlevel.kit.tenant.Caller;
import org.nextlevel.kit.tenant.CurrentTenant;
import org.nextlevel.kit.tenant.UserNameDigest;

/** Who has left, as the directory last told: by the login, and by the user name where nobody ever signed in. */
@ApplicationScoped
class DirectoryLeavers implements Leavers {
    private static final String LEFT = """
            select from person where tenant = :tenant and not active
              and (login_issuer = :issuer and login_subject = :subject
                or login_subject is null and user_name_digest = :user and not exists (select from person bound
                  where bound.tenant = :tenant and bound.login_issuer = :issuer and bound.login_subject = :subject))
            union all
            select from former_login where tenant = :tenant and issuer = :issuer and subject = :subject""";

    private final Sql sql;
    private final UserNameDigest digests;
    private final CurrentTenant tenant;
    private final Caller caller;

    DirectoryLeavers(Sql sql, UserNameDigest digests, CurrentTenant tenant, Caller caller) {
        this.sql = sql;
        this.digests = digests;
        this.tenant = tenant;
        this.caller = caller;
    }

    @Override
    public boolean isCaller() {
        return caller.isPerson()
                && sql.query(LEFT)
                        .unflushed()
                        .with("issuer", caller.login().issuer())
                        .with("subject", caller.subject())
                        .with("user", digests.of(tenant.require(), caller.userName()))
                        .exists();
    }
}
