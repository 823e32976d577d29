package org.nextlevel.evidence.suggestion.framework;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Status;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** What the present transaction asked of frameworks: it asks once, and sees one version of each. */
@ApplicationScoped
class FrameworksAtHand {
    private final TransactionSynchronizationRegistry transaction;

    FrameworksAtHand(TransactionSynchronizationRegistry transaction) {
        this.transaction = transaction;
    }

    /** By key, to be added to; empty of which nothing was published. Outside of transactions nothing is kept. */
    @SuppressWarnings("unchecked")
    Map<String, Optional<KnownFramework>> asked() {
        if (transaction.getTransactionStatus() != Status.STATUS_ACTIVE) {
            return new HashMap<>();
        }
        if (transaction.getResource(this) instanceof Map<?, ?> asked) {
            return (Map<String, Optional<KnownFramework>>) asked;
        }
        Map<String, Optional<KnownFramework>> asked = new HashMap<>();
        transaction.putResource(this, asked);
        return asked;
    }

    /** From now on everything is asked for again. */
    void letGo() {
        if (transaction.getTransactionStatus() == Status.STATUS_ACTIVE) {
            transaction.putResource(this, null);
        }
    }
}
