package org.nextlevel.evidence.directory.line;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
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

    private static final String LINE = ":tenant line";

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

    /** Nobody else changes who reports to whom until the transaction ends. It comes before {@link #line(UUID, Supplier)}. */
    public void line() {
        if (!hasAll()) {
            sql.lock(LINE);
            transaction.putResource(LINE, true);
        }
    }

    /**
     * Nobody else gives another manager to this person, or to those above, until the transaction ends: two changes at once could
     * close a circle. Elsewhere the line changes side by side.
     *
     * @param above asks who is above by the change, each time anew
     * @return those of whom it holds
     */
    public Set<UUID> line(UUID employee, Supplier<Set<UUID>> above) {
        Set<UUID> all = above.get();
        if (hasAll() || transaction.getResource(LINE) != null) {
            return all;
        }
        while (true) {
            sql.update("savepoint line").unflushed().run();
            hold(employee, all);
            Set<UUID> now = above.get();
            if (all.containsAll(now)) {
                return now;
            }
            // Others changed it before it was held. Were some kept while more are waited for, two would wait for each
            // other.
            sql.update("rollback to savepoint line").unflushed().run();
            all = now;
        }
    }

    private void hold(UUID employee, Set<UUID> above) {
        Set<String> together =
                above.stream().map(manager -> LINE + " " + manager).collect(Collectors.toSet());
        together.add(LINE);
        sql.lock(Set.of(LINE + " " + employee), together);
    }

    private static Set<String> named(Collection<String> names) {
        return names.stream().map(name -> ":tenant " + name).collect(Collectors.toSet());
    }

    /** Whether the transaction has the directory for itself. */
    public boolean hasAll() {
        return transaction.getResource(ALL) != null;
    }
}
