package org.nextlevel.evidence.intake.work;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.nextlevel.evidence.intake.column.RowFault;
import org.nextlevel.evidence.intake.entry.WriteRows;
import org.nextlevel.evidence.intake.imported.ImportCounts;
import org.nextlevel.evidence.intake.imported.ImportRow;
import org.nextlevel.evidence.intake.imported.ImportRows;
import org.nextlevel.evidence.intake.imported.ImportState;
import org.nextlevel.evidence.intake.imported.ImportTerms;
import org.nextlevel.evidence.intake.imported.PeopleImport;
import org.nextlevel.evidence.intake.imported.PeopleImports;
import org.nextlevel.sentence.Sentence;

/** Writes a batch of rows, and what became of them, in one transaction. */
@ApplicationScoped
class ApplyBatch {
    /** So many take a second or less, during which nobody else writes people of the company. */
    static final int BATCH = 500;

    private final PeopleImports imports;
    private final ImportRows rows;
    private final ImportTurn turn;
    private final WriteRows write;
    private final FindLeavers leavers;
    private final ImportMetrics metrics;
    private final Clock clock;

    ApplyBatch(
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

    /**
     * Whether there is more to do.
     *
     * @param most so many rows
     */
    boolean batch(UUID id, ImportTerms terms, int most) {
        if (!turn.take(id)) {
            return false;
        }
        List<ImportRow> next = rows.next(id, most);
        List<ImportRow> done = write.write(terms, next);
        PeopleImport held = keep(id, ImportState.APPLYING, done);
        if (next.size() < most) {
            leavers.of(held);
            held.isApplied(clock.instant());
            metrics.ended(held);
        }
        return next.size() == most;
    }

    /** Refuses the next row, which cannot be written though no rule says so. */
    boolean leaveOut(UUID id) {
        if (!turn.take(id)) {
            return false;
        }
        keep(
                id,
                ImportState.APPLYING,
                rows.next(id, 1).stream()
                        .map(row -> row.refused(List.of(new RowFault(
                                null,
                                null,
                                Sentence.of(
                                        "could not be written: try it again, and tell the operator if it stays so")))))
                        .toList());
        return true;
    }

    /** The same of those whom the file does not name. */
    boolean leavers(UUID id) {
        if (!turn.take(id)) {
            return false;
        }
        List<ImportRow> next = rows.leavers(id, BATCH);
        PeopleImport held = keep(id, ImportState.LEAVING, write.leave(next));
        if (next.size() < BATCH) {
            held.isApplied(clock.instant());
            metrics.ended(held);
        }
        return next.size() == BATCH;
    }

    /** @throws TakenBack when somebody ended it meanwhile: then nothing of the batch is */
    private PeopleImport keep(UUID id, ImportState during, List<ImportRow> done) {
        PeopleImport held = imports.hold(id);
        if (held.state() != during) {
            throw new TakenBack();
        }
        rows.keep(id, done, true);
        metrics.written(done);
        ImportCounts counts =
                ImportCounts.of(done.stream().map(ImportRow::outcome).toList());
        held.count(during == ImportState.LEAVING ? counts.ofLeavers() : counts);
        return held;
    }
}
