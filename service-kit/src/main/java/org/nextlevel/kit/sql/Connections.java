package org.nextlevel.kit.sql;

import java.sql.Connection;
import java.sql.SQLException;

/** Where statements run. */
interface Connections {
    /**
     * A connection, to be closed by the caller.
     *
     * @param afterChanges whether what is not written yet, of entities or put off, is written first
     * @throws IllegalStateException when a tenant is needed and none is open
     */
    Connection open(boolean afterChanges) throws SQLException;

    /**
     * Lets nothing be changed that would not be part of a transaction.
     *
     * @throws IllegalStateException when a transaction is needed and there is none
     */
    void requireTransaction();

    /** The statements that the current transaction runs later. */
    LaterUpdates later();

    /**
     * What {@code :tenant} stands for.
     *
     * @throws IllegalStateException when no tenant is open
     */
    String tenant();
}
