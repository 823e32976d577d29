package org.nextlevel.evidence.intake.work;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.nextlevel.evidence.intake.entry.WriteRows;
import org.nextlevel.evidence.intake.imported.ImportCounts;
import org.nextlevel.evidence.intake.imported.ImportRow;
import org.nextlevel.evidence.intake.imported.ImportRows;
import org.nextlevel.evidence.intake.imported.ImportState;
import org.nextlevel.evidence.intake.imported.ImportTerms;
import org.nextlevel.evidence.intake.imported.PeopleImport;
import org.nextlevel.evidence.intake.imported.PeopleImports;
import org.nextlevel.evidence.intake.imported.RowOutcome;

/** Compares a batch of rows with the directory: it is written as it would be, and taken back. */
@ApplicationScoped
class CheckBatch {
    /** So many take a second or less, during which nobody else writes people of the company. */
    private static final int BATCH = 500;

    private static final int LONGEST = 300;

    private final PeopleImports imports;
    private final ImportRows rows;
    private final ImportTurn turn;
    private final WriteRows write;
    private final FindLeavers leavers;
    private final ImportMetrics metrics;
    private final Clock clock;

    CheckBatch(
            PeopleImports imports,
            ImportRows rows,
            ImportTurn turn,
            WriteRows write,
            FindLeavers leavers,
            ImportMetrics metrics,
            Clock clock) {
        this.imports = imports;
        this.rows = rows;
        this.turn = turn;
        this.write = write;
        this.leavers = leavers;
        this.metrics = metrics;
        this.clock = clock;
    }

    /** Whether there is more to do. */
    boolean batch(UUID id, ImportTerms terms) {
        if (!turn.take(id)) {
            return false;
        }
        List<ImportRow> next = rows.next(id, BATCH);
        List<ImportRow> would = next.isEmpty() ? next : rehearse(terms, next);
        PeopleImport held = imports.hold(id);
        if (held.state() != ImportState.CHECKING) {
            return held.state().isUnderWay();
        }
        rows.keep(id, would, false);
        metrics.compared(would);
        held.count(ImportCounts.of(would.stream().map(ImportRow::outcome).toList()));
        return next.size() == BATCH || end(held);
    }

    private List<ImportRow> rehearse(ImportTerms terms, List<ImportRow> next) {
        return TakenBack.after(LONGEST, () -> write.write(terms, next)).stream()
                .map(CheckBatch::ofNobodyNew)
                .toList();
    }

    /** Somebody new has no id while nothing is written. */
    private static ImportRow ofNobodyNew(ImportRow row) {
        return row.outcome() == RowOutcome.CREATED ? row.became(row.outcome(), null, row.changes(), row.faults()) : row;
    }

    private boolean end(PeopleImport one) {
        leavers.of(one);
        boolean goesOn = one.isChecked(rows.unread(one.id()), clock.instant());
        if (goesOn) {
            rows.again(one.id());
            return true;
        }
        metrics.ended(one);
        if (one.state() == ImportState.REFUSED) {
            rows.settle(one.id());
        }
        return false;
    }
}
