package org.nextlevel.kit.background;

import io.quarkus.runtime.ShutdownEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.BooleanSupplier;

/** Work that is due in every tenant again and again, until the service stops. */
@ApplicationScoped
public class RecurringWork {
    private final EveryTenant tenants;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();

    RecurringWork(EveryTenant tenants) {
        this.tenants = tenants;
    }

    void stop(@Observes ShutdownEvent event) {
        threads.shutdownNow();
    }

    /**
     * Does the work from now on, on a thread of its own: long work keeps no other waiting.
     *
     * @param table as in {@link EveryTenant#rounds}
     * @param first how long to wait before the first time
     * @param pause from the end of one time to the next
     * @param step as in {@link EveryTenant#rounds}
     */
    public void every(String table, Duration first, Duration pause, BooleanSupplier step) {
        Rounds rounds = tenants.rounds(table, step);
        threads.submit(() -> {
            Thread.sleep(first);
            while (!Thread.currentThread().isInterrupted()) {
                rounds.go();
                rounds.rest(pause);
            }
            return null;
        });
    }
}
