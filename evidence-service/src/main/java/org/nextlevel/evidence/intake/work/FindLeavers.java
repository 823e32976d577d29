package org.nextlevel.evidence.intake.work;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.nextlevel.evidence.directory.colleague.Presence;
import org.nextlevel.evidence.directory.colleague.Presence.NumberedEmployee;
import org.nextlevel.evidence.intake.imported.ImportRow;
import org.nextlevel.evidence.intake.imported.ImportRows;
import org.nextlevel.evidence.intake.imported.PeopleImport;
import org.nextlevel.evidence.intake.imported.RowOutcome;

/** Finds those who work here and whom a file does not name that is to name everybody. */
@ApplicationScoped
class FindLeavers {
    private static final int BATCH = 1_000;
    private static final UUID FIRST = new UUID(0, 0);

    private final Presence presence;
    private final ImportRows rows;

    FindLeavers(Presence presence, ImportRows rows) {
        this.presence = presence;
        this.rows = rows;
    }

    /** Adds them to its rows, and their number to its counts; whoever came after the file does not count. */
    void of(PeopleImport one) {
        if (!one.terms().roster()) {
            return;
        }
        int found = 0;
        int active = 0;
        UUID after = FIRST;
        List<NumberedEmployee> people = presence.numberedAfter(after, one.createdAt(), BATCH);
        while (!people.isEmpty()) {
            List<ImportRow> missing = missing(one, people, one.counts().rows() + found);
            rows.add(one.id(), missing);
            found += missing.size();
            active += people.size();
            after = people.getLast().id();
            people = presence.numberedAfter(after, one.createdAt(), BATCH);
        }
        one.hasLeavers(found, active);
    }

    private List<ImportRow> missing(PeopleImport one, List<NumberedEmployee> people, int before) {
        Set<String> named = rows.named(
                one.id(), people.stream().map(NumberedEmployee::externalId).toList());
        List<ImportRow> missing = new ArrayList<>();
        for (NumberedEmployee person : people) {
            if (!named.contains(person.externalId())) {
                int number = before + missing.size() + 1;
                missing.add(new ImportRow(
                        number,
                        null,
                        number,
                        person.externalId(),
                        null,
                        RowOutcome.LEAVER,
                        person.id(),
                        List.of(),
                        List.of()));
            }
        }
        return missing;
    }
}
