package org.nextlevel.evidence.directory.colleague;

import jakarta.enterprise.context.ApplicationScoped;
import org.nextlevel.kit.access.Leavers;
import org.nextlevel.kit.sql.Sql;
import org.nextlevel.kit.tenant.Caller;

/** Who has left, as the directory itself says. */
@ApplicationScoped
class DirectoryLeavers implements Leavers {
    private static final String LEFT =
            "select from employee where tenant = :tenant and user_name = :user and not active";

    private final Sql sql;
    private final Caller caller;

    DirectoryLeavers(Sql sql, Caller caller) {
        this.sql = sql;
        this.caller = caller;
    }

    @Override
    public boolean isCaller() {
        return sql.query(LEFT).unflushed().with("user", caller.userName()).exists();
    }
}
