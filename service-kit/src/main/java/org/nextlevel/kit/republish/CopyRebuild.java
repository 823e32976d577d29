package org.nextlevel.kit.republish;

import jakarta.enterprise.context.ApplicationScoped;
import org.nextlevel.kit.sql.Sql;

/**
 * Whether the current tenant's copies of what others own are being built anew. Who keeps what it computes from them waits
 * until they are complete; else it would keep what never was.
 */
@ApplicationScoped
public class CopyRebuild {
    private final Sql sql;

    CopyRebuild(Sql sql) {
        this.sql = sql;
    }

    /** From before the copies are emptied until all that their owners told again is handled. */
    public boolean isUnderWay() {
        return sql.query("select from rebuild").unflushed().exists();
    }
}
