package org.nextlevel.evidence.intake.work;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.nextlevel.evidence.intake.imported.ImportRows;
import org.nextlevel.evidence.intake.imported.PeopleImports;

/** Forgets imports that ended long ago: their reports name people. */
@ApplicationScoped
class ForgetImports {
    private static final int BATCH = 10;

    private final PeopleImports imports;
    private final ImportRows rows;
    private final Clock clock;

    ForgetImports(PeopleImports imports, ImportRows rows, Clock clock) {
        this.imports = imports;
        this.rows = rows;
        this.clock = clock;
    }

    /** Some of the current tenant that ended longer ago than this; whether there may be more. */
    boolean older(Duration age) {
        return QuarkusTransaction.requiringNew().call(() -> batch(age));
    }

    private boolean batch(Duration age) {
        List<UUID> old = imports.endedBefore(clock.instant().minus(age), BATCH);
        rows.delete(old);
        old.forEach(imports::deleteById);
        return old.size() == BATCH;
    }
}
