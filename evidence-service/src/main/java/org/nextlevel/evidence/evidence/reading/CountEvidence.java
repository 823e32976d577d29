package org.nextlevel.evidence.evidence.reading;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.nextlevel.kit.sql.Sql;

/** Counts evidence without reading any. */
@ApplicationScoped
public class CountEvidence {
    private static final String UNSHARED = """
            select count(*) from evidence
            where tenant = :tenant and employee_id = :owner and state = 'LOGGED' and visibility = 'PRIVATE'""";

    private final Sql sql;

    CountEvidence(Sql sql) {
        this.sql = sql;
    }

    /** How many pieces of somebody nobody else sees. */
    public long unshared(UUID owner) {
        return sql.query(UNSHARED).with("owner", owner).number();
    }
}
