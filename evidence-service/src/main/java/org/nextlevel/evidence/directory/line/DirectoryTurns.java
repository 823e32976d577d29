package org.nextlevel.evidence.directory.line;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;
import org.nextlevel.kit.sql.Sql;

/**
 * Whose turn it is to write the directory, until the transaction ends. Single people are written side by side, as long as it is not
 * the same person or one whom another awaits; a whole batch has the directory for itself.
 */
@ApplicationScoped
public class DirectoryTurns {
    /** The same that former versions take for every person, which keeps them out. */
    private static final String ALL = ":tenant";

    private final Sql sql;
    private final TransactionSynchronizationRegistry transaction;

    DirectoryTurns(Sql sql, TransactionSynchronizationRegistry transaction) {
        this.sql = sql;
        this.transaction = transaction;
    }

    /** Nobody else writes anybody until the transaction ends. It comes before anything else of the transaction is held. */
    public void all() {
        sql.lock(ALL);
        transaction.putResource(ALL, true);
    }

    /**
     * Nobody else writes whoever has one of these names until the transaction ends, nor comes in under one that is only looked for.
     *
     * @param own by what the person is known
     * @param lookedFor by what others are named who may not be there yet
     */
    public void of(Collection<String> own, Collection<String> lookedFor) {
        if (hasAll()) {
            return;
        }
        Set<String> shared = named(lookedFor);
        shared.add(ALL);
        sql.lock(named(own), shared);
    }

    /** Nobody else changes who reports to whom until the transaction ends: two changes at once could close a circle. */
    public void line() {
        if (!hasAll()) {
            sql.lock(":tenant line");
        }
    }

    private static Set<String> named(Collection<String> names) {
        return names.stream().map(name -> ":tenant " + name).collect(Collectors.toSet());
    }

    private boolean hasAll() {
        return transaction.getResource(ALL) != null;
    }
}
