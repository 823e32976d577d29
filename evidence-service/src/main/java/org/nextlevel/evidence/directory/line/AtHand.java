package org.nextlevel.evidence.directory.line;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Status;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What a transaction that has the directory for itself read of many people together, to write them together: nobody else changes
 * them meanwhile.
 */
@ApplicationScoped
public class AtHand {
    private final TransactionSynchronizationRegistry transaction;

    AtHand(TransactionSynchronizationRegistry transaction) {
        this.transaction = transaction;
    }

    /** Keeps one thing of a kind until it is let go of, or the transaction ends. */
    public <T> void keep(Class<T> kind, T read) {
        if (transaction.getResource(this) == null) {
            transaction.putResource(this, new HashMap<Class<?>, Object>());
        }
        things().put(kind, read);
    }

    /** Empty when it was not read. */
    public <T> Optional<T> find(Class<T> kind) {
        return transaction.getTransactionStatus() == Status.STATUS_ACTIVE
                ? Optional.ofNullable(kind.cast(things().get(kind)))
                : Optional.empty();
    }

    /** From now on everything is asked for again. */
    public void letGo() {
        transaction.putResource(this, null);
    }

    @SuppressWarnings("unchecked")
    private Map<Class<?>, Object> things() {
        return transaction.getResource(this) instanceof Map<?, ?> things ? (Map<Class<?>, Object>) things : Map.of();
    }
}
