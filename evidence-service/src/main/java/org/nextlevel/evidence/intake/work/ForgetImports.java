package org.nextlevel.evidence.intake.work;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.nextlevel.evidence.intake.imported.ImportRows;
import org.nextlevel.evidence.intake.imported.PeopleImports;
import org.nextlevel.kit.retention.Slices;

/** Forgets imports that ended long ago: their reports name people. */
@ApplicationScoped
class ForgetImports {
    private final PeopleImports imports;
    private final ImportRows rows;
    private final Slices slices;
    private final Clock clock;

    ForgetImports(PeopleImports imports, ImportRows rows, Slices slices, Clock clock) {
        this.imports = imports;
        this.rows = rows;
        this.slices = slices;
        this.clock = clock;
    }

    /** A slice of those of the current tenant that ended longer ago than this, rows first; whether there may be more. */
    boolean forget(Duration age) {
        Instant before = clock.instant().minus(age);
        boolean moreRows = slices.one("import_row", () -> rows.deleteOf(ended(before), Slices.SIZE));
        boolean moreImports = slices.one("people_import", () -> empty(before));
        return moreRows || moreImports;
    }

    private List<UUID> ended(Instant before) {
        return imports.endedBefore(before, Slices.SIZE);
    }

    private int empty(Instant before) {
        List<UUID> old = ended(before);
        List<UUID> left = rows.thatHaveSome(old);
        return (int) old.stream()
                .filter(one -> !left.contains(one) && imports.deleteById(one))
                .count();
    }
}
