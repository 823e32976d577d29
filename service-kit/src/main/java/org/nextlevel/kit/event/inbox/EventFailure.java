package org.nextlevel.kit.event.inbox;

import jakarta.persistence.OptimisticLockException;
import jakarta.transaction.RollbackException;
import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.Locale;
import java.util.Set;
import org.hibernate.StaleStateException;

/** Why an event could not be handled, as far as that decides whether it is tried again. */
enum EventFailure {
    /** The event itself, or our code: trying again changes nothing. */
    LASTING,
    /** A copy would jump to a version far beyond the known one; the database says so (ADR 0038). */
    VERSION_JUMP,
    /** Somebody wrote the same at the same time, or the database says something unknown: a few more tries tell. */
    MAY_PASS,
    /** The database cannot be reached, is full, or gave up a transaction: it passes, however long that takes. */
    DATABASE_AWAY;

    /** More than any real chain has: what is deeper is not looked at. */
    private static final int DEEPEST = 100;

    /** Raised by the triggers of copies, see the kit's migrations. */
    private static final String JUMP = "NLV01";

    /** Connection, resources, operator (a restart), system, rolled back by the server, read-only after a failover. */
    private static final Set<String> AWAY = Set.of("08", "53", "57", "58", "40", "25");

    /** Bad data, broken constraint, bad statement or missing right. */
    private static final Set<String> OURS = Set.of("22", "23", "42");

    /** The most hopeful of all that the throwable, its causes and what they suppressed say. */
    static EventFailure of(Throwable thrown) {
        EventFailure found = LASTING;
        Set<Throwable> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        Deque<Throwable> open = new ArrayDeque<>(Set.of(thrown));
        while (!open.isEmpty() && seen.size() < DEEPEST) {
            Throwable next = open.remove();
            if (seen.add(next)) {
                EventFailure one = alone(next);
                found = one.compareTo(found) > 0 ? one : found;
                addCauses(next, open);
            }
        }
        return found;
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

    private static EventFailure alone(Throwable thrown) {
        return switch (thrown) {
            case SQLException sql -> ofDatabase(sql);
            case OptimisticLockException _, StaleStateException _, RollbackException _ -> MAY_PASS;
            default -> LASTING;
        };
    }

    private static EventFailure ofDatabase(SQLException sql) {
        String state = sql.getSQLState();
        if (state == null || state.length() < 2) {
            return isPoolTimeout(sql) ? DATABASE_AWAY : MAY_PASS;
        }
        // 23505: another consumer inserted the same row. 25P02: an earlier statement failed, of which it says nothing.
        if (state.equals("23505") || state.equals("25P02")) {
            return MAY_PASS;
        }
        if (state.equals(JUMP)) {
            return VERSION_JUMP;
        }
        String kind = state.substring(0, 2);
        if (AWAY.contains(kind)) {
            return DATABASE_AWAY;
        }
        return OURS.contains(kind) ? LASTING : MAY_PASS;
    }

    /** The pool gives neither a type nor a state: only its words tell. */
    private static boolean isPoolTimeout(SQLException sql) {
        String words = sql.getMessage() == null ? "" : sql.getMessage().toLowerCase(Locale.ROOT);
        return words.contains("acquisition timeout");
    }
}
