package org.nextlevel.evidence.intake.work;

import io.agroal.api.AgroalDataSource;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import io.quarkus.agroal.DataSource;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.nextlevel.evidence.intake.imported.ImportRow;
import org.nextlevel.evidence.intake.imported.ImportState;
import org.nextlevel.evidence.intake.imported.PeopleImport;
import org.nextlevel.evidence.intake.imported.RowOutcome;
import org.nextlevel.kit.figure.Figures;
import org.nextlevel.kit.sql.Sql;
import org.nextlevel.kit.tenant.AfterCommit;

/** How many imports are under way in all companies and the oldest for how long, and what comes of rows; nothing that grows with companies. */
@ApplicationScoped
class ImportMetrics {
    private static final String RUNNING = "select count(*) as value from people_import";
    private static final String OLDEST = """
            select coalesce(extract(epoch from now() - min(coalesce(asked_at, created_at))), 0)::bigint as value
            from people_import""";

    private static final String COMPARED = "compared";
    private static final String WRITTEN = "written";
    private static final List<String> STEPS = List.of(COMPARED, WRITTEN);
    private static final Set<RowOutcome> OUTCOMES = EnumSet.complementOf(EnumSet.of(RowOutcome.LEAVER));
    private static final Set<ImportState> ENDED =
            EnumSet.of(ImportState.CHECKED, ImportState.APPLIED, ImportState.REFUSED);

    private final MeterRegistry registry;
    private final AfterCommit afterCommit;
    private final Sql database;

    ImportMetrics(MeterRegistry registry, AfterCommit afterCommit, @DataSource("relay") AgroalDataSource database) {
        this.registry = registry;
        this.afterCommit = afterCommit;
        // It sees those alone that are under way.
        this.database = Sql.outsideTenants(database);
    }

    void register(@Observes StartupEvent event, Figures figures) {
        // From the first on there is something to compare with.
        ENDED.forEach(this::timer);
        STEPS.forEach(step -> OUTCOMES.forEach(outcome -> counter(step, outcome)));
        figures.keep("nextlevel.imports.running", () -> number(RUNNING));
        figures.keep("nextlevel.imports.oldest.seconds", () -> number(OLDEST));
    }

    /** Rows are compared with the directory, whatever becomes of the transaction. */
    void compared(List<ImportRow> rows) {
        count(COMPARED, rows);
    }

    /** The same of rows that are written. */
    void written(List<ImportRow> rows) {
        count(WRITTEN, rows);
    }

    /** When the current transaction commits, an import has ended, or waits for somebody who applies it. */
    void ended(PeopleImport one) {
        ImportState state = one.state();
        Duration took = Duration.between(one.askedAt(), one.endedAt());
        afterCommit.run(() -> timer(state).record(took));
    }

    private void count(String step, List<ImportRow> rows) {
        rows.forEach(row -> counter(step, row.outcome()).increment());
    }

    private Counter counter(String step, RowOutcome outcome) {
        return registry.counter("nextlevel.imports.rows", "step", step, "outcome", name(outcome));
    }

    private Timer timer(ImportState state) {
        return registry.timer("nextlevel.imports", "state", name(state));
    }

    private static String name(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    private long number(String question) {
        return database.query(question).first(row -> row.largeNumber("value")).orElse(0L);
    }
}
