package org.nextlevel.evidence.suggestion.wording;

import io.quarkus.arc.Arc;
import io.quarkus.runtime.LaunchMode;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.jboss.logging.Logger;
import org.nextlevel.kit.tenant.CurrentTenant;
import org.nextlevel.wording.WordingModel;

/**
 * Has vectors ready before anybody asks: loads the model when the service starts, and computes a framework's when it was
 * published. One after the other, beside what consumers and requests do. What fails here is made up for by who asks.
 */
@ApplicationScoped
public class PrepareVectors {
    private static final Logger LOG = Logger.getLogger(PrepareVectors.class);

    private final ExecutorService worker = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().daemon().name("word-ahead").factory());
    private final TransactionSynchronizationRegistry transactions;
    private final CurrentTenant tenant;
    private final ComputeVectors frameworks;
    private final WordingModel model;

    PrepareVectors(
            TransactionSynchronizationRegistry transactions,
            CurrentTenant tenant,
            ComputeVectors frameworks,
            WordingModel model) {
        this.transactions = transactions;
        this.tenant = tenant;
        this.frameworks = frameworks;
        this.model = model;
    }

    void start(@Observes StartupEvent event) {
        if (LaunchMode.current() == LaunchMode.NORMAL) {
            worker.execute(() -> attempt(() -> model.vectors(List.of("ready"))));
        }
    }

    void stop(@Observes ShutdownEvent event) {
        worker.shutdownNow();
    }

    /** Computes the vectors of the current tenant's framework once the current transaction is committed. */
    public void soon(UUID framework) {
        String owner = tenant.require();
        transactions.registerInterposedSynchronization(new Synchronization() {
            @Override
            public void beforeCompletion() {}

            @Override
            public void afterCompletion(int status) {
                if (status == Status.STATUS_COMMITTED) {
                    worker.execute(() -> attempt(() -> word(owner, framework)));
                }
            }
        });
    }

    private void word(String owner, UUID framework) {
        var context = Arc.container().requestContext();
        context.activate();
        try {
            tenant.open(owner);
            frameworks.find(framework);
        } finally {
            context.terminate();
        }
    }

    private static void attempt(Runnable work) {
        try {
            work.run();
        } catch (RuntimeException e) {
            LOG.warn("Vectors were not computed ahead", e);
        }
    }
}
