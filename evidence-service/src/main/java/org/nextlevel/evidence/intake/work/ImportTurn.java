package org.nextlevel.evidence.intake.work;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.nextlevel.kit.sql.Sql;

/** Who goes on with an import: one instance at a time, and when it dies, another. */
@ApplicationScoped
class ImportTurn {
    private final Sql sql;

    ImportTurn(Sql sql) {
        this.sql = sql;
    }

    /** Takes the turn until the transaction ends; false when somebody else has it. */
    boolean take(UUID ofImport) {
        return sql.tryLock(":tenant people import " + ofImport);
    }
}
