package org.nextlevel.kit.event.inbox;

import jakarta.persistence.OptimisticLockException;
import jakarta.transaction.RollbackException;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.Set;
import org.hibernate.StaleStateException;
import org.nextlevel.kit.failure.DatabaseAway;

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

    /** Raised by the triggers of copies, see the kit's migrations. */
    private static final String JUMP = "NLV01";

    /** Bad data, broken constraint, bad statement or missing right. */
    private static final Set<String> OURS = Set.of("22", "23", "42");

    /** The most hopeful of all that the throwable, its causes and what they suppressed say. */
    static EventFailure of(Throwable thrown) {
        return DatabaseAway.causes(thrown).stream()
                .map(EventFailure::alone)
                .max(Comparator.naturalOrder())
                .orElse(LASTING);
    }

    private static EventFailure alone(Throwable thrown) {
        return switch (thrown) {
            case SQLException sql -> ofDatabase(sql);
            case OptimisticLockException _, StaleStateException _, RollbackException _ -> MAY_PASS;
            default -> LASTING;
        };
    }

    private static EventFailure ofDatabase(SQLException sql) {
        if (DatabaseAway.is(sql)) {
            return DATABASE_AWAY;
        }
        String state = String.valueOf(sql.getSQLState());
        if (state.equals(JUMP)) {
            return VERSION_JUMP;
        }
        // 23505: another consumer inserted the same row.
        boolean isOurs = state.length() > 2 && OURS.contains(state.substring(0, 2)) && !state.equals("23505");
        return isOurs ? LASTING : MAY_PASS;
    }
}
