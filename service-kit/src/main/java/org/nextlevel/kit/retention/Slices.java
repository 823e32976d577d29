package org.nextlevel.kit.retention;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.function.IntSupplier;
import org.jboss.logging.Logger;
import org.nextlevel.kit.sql.Sql;

/**
 * Has old rows go a slice a transaction, so that nobody waits long for them and replicas of the database follow. A run ends after a
 * thousand slices: what is left goes with the next one.
 */
@ApplicationScoped
public class Slices {
    /** How many rows a slice has at most. */
    public static final int SIZE = 1_000;

    /** How many slices a run has at most. */
    static final int MOST = 1_000;

    private static final Logger LOG = Logger.getLogger(Slices.class);

    private final Sql sql;
    private final MeterRegistry metrics;

    Slices(Sql sql, MeterRegistry metrics) {
        this.sql = sql;
        this.metrics = metrics;
    }

    /**
     * All slices of the open tenant, outside a transaction. While another instance has such a slice there is none here.
     *
     * @param table whose rows go, for the lock, the metric and the log
     * @param slice forgets at most {@link #SIZE} rows in a transaction of its own, and says how many
     */
    public void each(String table, IntSupplier slice) {
        run(
                table,
                () -> QuarkusTransaction.requiringNew()
                        .call(() -> sql.tryLock(":tenant forgets " + table) ? slice.getAsInt() : 0));
    }

    /** The same, of what sees to its own lock and transaction. */
    void run(String table, IntSupplier slice) {
        int last = SIZE;
        int done = 0;
        while (last >= SIZE && done < MOST && !Thread.currentThread().isInterrupted()) {
            last = slice.getAsInt();
            done++;
            metrics.counter("nextlevel.retention.rows", "table", table).increment(last);
        }
        if (done == MOST && last >= SIZE) {
            LOG.warnf("More rows of %s are old than a run forgets: the rest goes with the next one", table);
        }
    }
}
