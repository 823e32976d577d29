package org.nextlevel.kit.tenant;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;

/** What follows when the current transaction has committed, and only then; or what undoes the rest when it has not. */
@ApplicationScoped
public class AfterCommit {
    private final TransactionSynchronizationRegistry transaction;

    AfterCommit(TransactionSynchronizationRegistry transaction) {
        this.transaction = transaction;
    }

    /**
     * Runs something on the thread that commits, before the caller of the transaction goes on.
     *
     * @throws IllegalStateException when there is no transaction
     */
    public void run(Runnable work) {
        then(Status.STATUS_COMMITTED, work);
    }

    /**
     * Runs something when the current transaction is rolled back: what was done elsewhere is undone.
     *
     * @throws IllegalStateException when there is no transaction
     */
    public void orElse(Runnable undo) {
        then(Status.STATUS_ROLLEDBACK, undo);
    }

    private void then(int outcome, Runnable work) {
        transaction.registerInterposedSynchronization(new Synchronization() {
            @Override
            public void beforeCompletion() {}

            @Override
            public void afterCompletion(int status) {
                if (status == outcome) {
                    work.run();
                }
            }
        });
    }
}
