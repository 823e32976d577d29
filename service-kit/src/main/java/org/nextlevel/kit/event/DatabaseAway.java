package org.nextlevel.kit.event;

import java.sql.SQLException;

/** Tells a database that is away, which passes, from an event that can never be handled. */
final class DatabaseAway {
    private DatabaseAway() {}

    /**
     * Whether trying again later can help. SQLState classes 22 and 23 (bad data, broken constraint) and 42 (bad
     * statement) will fail each time; every other failure of the database, a full pool included, passes.
     */
    static boolean caused(Throwable thrown) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql) {
                String state = sql.getSQLState() == null ? "" : sql.getSQLState();
                return !(state.startsWith("22") || state.startsWith("23") || state.startsWith("42"));
            }
        }
        return false;
    }
}
