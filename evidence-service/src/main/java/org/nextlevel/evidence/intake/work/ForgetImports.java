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

    /** Those of the current tenant that ended longer ago than this: their rows first, of which there may be a hundred thousand each. */
    void older(Duration age) {
        Instant before = clock.instant().minus(age);
        slices.each("import_row", () -> rows.deleteOf(ended(before), Slices.SIZE));
        slices.each("people_import", () -> empty(before));
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
