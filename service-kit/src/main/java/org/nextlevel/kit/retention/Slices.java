package org.nextlevel.kit.retention;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.function.IntSupplier;
import org.jboss.logging.Logger;
import org.nextlevel.kit.sql.Sql;

/** Has old rows go a slice a transaction, so that nobody waits long for them and replicas of the database follow. */
@ApplicationScoped
public class Slices {
    /** How many rows a slice has at most. */
    public static final int SIZE = 1_000;

    /** How many slices a run over all tenants has at most; what is left goes with the next one. */
    static final int MOST = 1_000;

    private static final Logger LOG = Logger.getLogger(Slices.class);

    private final Sql sql;
    private final MeterRegistry metrics;

    Slices(Sql sql, MeterRegistry metrics) {
        this.sql = sql;
        this.metrics = metrics;
    }

    /**
     * A slice of the open tenant, outside a transaction; whether there may be more. While another instance forgets of this table in this
     * tenant, nothing goes here.
     *
     * @param table whose rows go, for the lock, the metric and the log
     * @param slice forgets at most {@link #SIZE} rows in a transaction of its own, and says how many
     */
    public boolean one(String table, IntSupplier slice) {
        int gone = QuarkusTransaction.requiringNew()
                .call(() -> sql.tryLock(":tenant forgets " + table) ? slice.getAsInt() : 0);
        return counted(table, gone) >= SIZE;
    }

    /** All slices, of what sees to its own lock and transaction. */
    void all(String table, IntSupplier slice) {
        int last = SIZE;
        int done = 0;
        while (last >= SIZE && done < MOST && !Thread.currentThread().isInterrupted()) {
            last = counted(table, slice.getAsInt());
            done++;
        }
        if (done == MOST && last >= SIZE) {
            LOG.warnf("More rows of %s are old than a run forgets: the rest goes with the next one", table);
        }
    }

    private int counted(String table, int gone) {
        metrics.counter("nextlevel.retention.rows", "table", table).increment(gone);
        return gone;
    }
}
