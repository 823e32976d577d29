package org.nextlevel.evidence.directory.colleague;

import jakarta.enterprise.context.ApplicationScoped;
import org.nextlevel.evidence.directory.login.CallersEntry;
import org.nextlevel.kit.access.Leavers;
import org.nextlevel.kit.sql.Sql;
import org.nextlevel.kit.tenant.Caller;

/** Who has left, as the directory itself says. */
@ApplicationScoped
class DirectoryLeavers implements Leavers {
    /** Of a login that is nobody's: by the name who never signed in while they were here, and one that was given up. */
    private static final String LEFT = """
            select from employee where tenant = :tenant and not active and login_subject is null and user_name = :user
            union all
            select from former_login where tenant = :tenant and issuer = :issuer and subject = :subject""";

    private final CallersEntry entry;
    private final Sql sql;
    private final Caller caller;

    DirectoryLeavers(CallersEntry entry, Sql sql, Caller caller) {
        this.entry = entry;
        this.sql = sql;
        this.caller = caller;
    }

    @Override
    public boolean isCaller() {
        if (!caller.isPerson()) {
            return false;
        }
        return entry.find().map(bound -> !bound.isActive()).orElseGet(this::isNobodysAnyMore);
    }

    private boolean isNobodysAnyMore() {
        return sql.query(LEFT)
                .unflushed()
                .with("issuer", caller.login().issuer())
                .with("subject", caller.login().subject())
                .with("user", caller.userName())
                .exists();
    }
}
