package org.nextlevel.kit.failure;

import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.Locale;
import java.util.Set;

/** Whether something failed since the database cannot be reached, is full, or gave up a transaction: which passes. */
public final class DatabaseAway {
    /** More than any real chain has: what is deeper is not looked at. */
    private static final int DEEPEST = 100;

    /** Connection, resources, operator (a restart), system, rolled back by the server. */
    private static final Set<String> AWAY = Set.of("08", "53", "57", "58", "40");

    /** Read-only after a failover, and ended for standing still. What else is wrong with a transaction is our fault. */
    private static final Set<String> AWAY_IN_TRANSACTION = Set.of("25006", "25P03");

    private DatabaseAway() {}

    /** Whether the throwable, or one of {@link #causes}, says so. */
    public static boolean isIn(Throwable thrown) {
        return causes(thrown).stream().anyMatch(one -> one instanceof SQLException sql && is(sql));
    }

    /** Whether this one says so. */
    public static boolean is(SQLException sql) {
        String state = sql.getSQLState();
        if (state == null || state.length() < 2) {
            return isPoolTimeout(sql);
        }
        return AWAY.contains(state.substring(0, 2)) || AWAY_IN_TRANSACTION.contains(state);
    }

    /** The throwable itself, its causes, what they suppressed, and the next failures of a batch. */
    public static Set<Throwable> causes(Throwable thrown) {
        Set<Throwable> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        Deque<Throwable> open = new ArrayDeque<>(Set.of(thrown));
        while (!open.isEmpty() && seen.size() < DEEPEST) {
            Throwable next = open.remove();
            if (seen.add(next)) {
                addCauses(next, open);
            }
        }
        return seen;
    }

    private static void addCauses(Throwable thrown, Deque<Throwable> open) {
        if (thrown.getCause() != null) {
            open.add(thrown.getCause());
        }
        open.addAll(Arrays.asList(thrown.getSuppressed()));
        if (thrown instanceof SQLException sql && sql.getNextException() != null) {
            open.add(sql.getNextException());
        }
    }

    /** The pool gives neither a type nor a state: only its words tell. */
    private static boolean isPoolTimeout(SQLException sql) {
        String words = sql.getMessage() == null ? "" : sql.getMessage().toLowerCase(Locale.ROOT);
        return words.contains("acquisition timeout");
    }
}
