package org.nextlevel.evidence.intake.work;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.ArrayList;
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

/** Writes all rows in one transaction, or none. */
@ApplicationScoped
class ApplyAll {
    /** Seconds that it may take. */
    static final int LONGEST = 1_800;

    /** So many take a second or less, during which nobody else writes people of the company. */
    private static final int BATCH = 500;

    private final PeopleImports imports;
    private final ImportRows rows;
    private final ImportTurn turn;
    private final WriteRows write;
    private final FindLeavers leavers;
    private final ImportMetrics metrics;
    private final EntityManager entities;
    private final Clock clock;

    ApplyAll(
            PeopleImports imports,
            ImportRows rows,
            ImportTurn turn,
            WriteRows write,
            FindLeavers leavers,
            ImportMetrics metrics,
            EntityManager entities,
            Clock clock) {
        this.imports = imports;
        this.rows = rows;
        this.turn = turn;
        this.write = write;
        this.leavers = leavers;
        this.metrics = metrics;
        this.entities = entities;
        this.clock = clock;
    }

    /** Whether there is more to do, which there is not. */
    boolean apply(UUID id, ImportTerms terms) {
        if (!turn.take(id)) {
            return false;
        }
        List<ImportRow> refused = new ArrayList<>();
        try {
            QuarkusTransaction.requiringNew().timeout(LONGEST).run(() -> inOne(id, terms, refused));
        } catch (TakenBack _) {
            // Nothing is written: a row was refused, or nobody wants it any more.
        }
        if (!refused.isEmpty()) {
            refuse(id, refused);
        }
        return false;
    }

    private void inOne(UUID id, ImportTerms terms, List<ImportRow> refused) {
        ImportCounts counts = write(id, terms, refused);
        if (!refused.isEmpty() || !isWanted(id)) {
            throw new TakenBack();
        }
        PeopleImport held = imports.hold(id);
        held.count(counts);
        leavers.of(held);
        held.isApplied(clock.instant());
        metrics.ended(held);
    }

    /** Until a row is refused, or nobody wants it any more. */
    private ImportCounts write(UUID id, ImportTerms terms, List<ImportRow> refused) {
        ImportCounts counts = ImportCounts.of(0, 0);
        boolean more = true;
        int after = -1;
        while (more && refused.isEmpty() && isWanted(id)) {
            List<ImportRow> next = rows.next(id, after, BATCH);
            List<ImportRow> done = write.write(terms, next);
            done.stream().filter(row -> row.outcome() == RowOutcome.REFUSED).forEach(refused::add);
            rows.keep(id, done, true);
            metrics.written(done);
            counts = counts.plus(
                    ImportCounts.of(done.stream().map(ImportRow::outcome).toList()));
            entities.flush();
            entities.clear();
            more = next.size() == BATCH;
            after = more ? next.getLast().place() : after;
        }
        return counts;
    }

    /** Asked in a transaction of its own, which sees that somebody ended it. */
    private boolean isWanted(UUID id) {
        return QuarkusTransaction.requiringNew().call(() -> imports.require(id).state() == ImportState.APPLYING);
    }

    private void refuse(UUID id, List<ImportRow> refused) {
        rows.keep(id, refused, true);
        rows.settle(id);
        PeopleImport held = imports.hold(id);
        if (held.state() == ImportState.APPLYING) {
            held.isRefused(ImportCounts.of(held.counts().rows(), refused.size()), clock.instant());
            metrics.ended(held);
        }
    }
}
