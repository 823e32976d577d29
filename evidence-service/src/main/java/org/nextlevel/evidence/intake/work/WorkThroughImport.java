package org.nextlevel.evidence.intake.work;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.jboss.logging.Logger;
import org.nextlevel.evidence.directory.entry.WriteEntry;
import org.nextlevel.evidence.intake.imported.ImportMode;
import org.nextlevel.evidence.intake.imported.ImportRows;
import org.nextlevel.evidence.intake.imported.ImportTerms;
import org.nextlevel.evidence.intake.imported.PeopleImport;
import org.nextlevel.evidence.intake.imported.PeopleImports;
import org.nextlevel.kit.tenant.Caller;
import org.nextlevel.sentence.Sentence;

/**
 * Goes on with the oldest import of the current tenant, for whoever asked for it. A batch and what became of its rows are one
 * transaction, so that whoever goes on after a crash neither leaves out nor repeats any.
 */
@ApplicationScoped
class WorkThroughImport {
    private static final Logger LOG = Logger.getLogger(WorkThroughImport.class);
    private static final int LONGEST_BATCH = 300;

    /** Of so many rows it is worth the while to look at the tables first. */
    private static final int MANY = 1_000;

    /** Then it is the turn of other companies. */
    private static final Duration SLICE = Duration.ofSeconds(3);

    private final PeopleImports imports;
    private final ImportRows rows;
    private final WriteEntry entries;
    private final CheckBatch check;
    private final ApplyBatch apply;
    private final ApplyAll all;
    private final Caller caller;

    WorkThroughImport(
            PeopleImports imports,
            ImportRows rows,
            WriteEntry entries,
            CheckBatch check,
            ApplyBatch apply,
            ApplyAll all,
            Caller caller) {
        this.imports = imports;
        this.rows = rows;
        this.entries = entries;
        this.check = check;
        this.apply = apply;
        this.all = all;
        this.caller = caller;
    }

    /** Until one import is done, it is the turn of others, somebody else has it, or the thread is interrupted; whether there is more of it. */
    boolean goOn() {
        Optional<PeopleImport> next = QuarkusTransaction.requiringNew().call(imports::next);
        if (next.isEmpty() || next.get().asker() == null) {
            return false;
        }
        PeopleImport one = next.get();
        caller.actsFor(one.asker());
        Sentence.speak(Locale.forLanguageTag(one.terms().language()));
        try {
            return goOn(one.id());
        } finally {
            Sentence.fallSilent();
        }
    }

    private boolean goOn(UUID id) {
        QuarkusTransaction.requiringNew().run(() -> expectMany(id));
        long end = System.nanoTime() + SLICE.toNanos();
        boolean more = true;
        while (more && System.nanoTime() < end && !Thread.currentThread().isInterrupted()) {
            more = step(id);
        }
        return more;
    }

    /** Once a slice: a plan of when there were ten people reads all of them for each row. */
    private void expectMany(UUID id) {
        if (imports.require(id).counts().rows() >= MANY) {
            rows.refreshStatistics();
            entries.expectMany();
        }
    }

    private boolean step(UUID id) {
        PeopleImport one = QuarkusTransaction.requiringNew().call(() -> imports.require(id));
        return switch (one.state()) {
            case CHECKING -> inTransaction(() -> check.batch(id, one.terms()));
            case APPLYING ->
                one.terms().mode() == ImportMode.ALL_OR_NOTHING
                        ? inTransaction(() -> all.apply(id, one.terms()), ApplyAll.LONGEST)
                        : applied(id, one.terms());
            case LEAVING -> inTransaction(() -> apply.leavers(id));
            default -> false;
        };
    }

    /** A row that breaks its batch in a way that nobody foresaw is found, and left out, by writing each by itself. */
    private boolean applied(UUID id, ImportTerms terms) {
        try {
            return inTransaction(() -> apply.batch(id, terms, ApplyBatch.BATCH));
        } catch (RuntimeException broken) {
            LOG.warnf(
                    "A batch of import %s is written row by row: %s",
                    id, broken.getClass().getSimpleName());
            return oneByOne(id, terms);
        }
    }

    private boolean oneByOne(UUID id, ImportTerms terms) {
        boolean more = true;
        for (int row = 0; row < ApplyBatch.BATCH && more; row++) {
            try {
                more = inTransaction(() -> apply.batch(id, terms, 1));
            } catch (RuntimeException _) {
                more = inTransaction(() -> apply.leaveOut(id));
            }
        }
        return more;
    }

    private static boolean inTransaction(Callable<Boolean> work) {
        return inTransaction(work, LONGEST_BATCH);
    }

    private static boolean inTransaction(Callable<Boolean> work, int seconds) {
        try {
            return QuarkusTransaction.requiringNew().timeout(seconds).call(work);
        } catch (TakenBack _) {
            return false;
        }
    }
}
