package org.nextlevel.kit.sql;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;

/** A pool of connections that carry no tenant unless one is open. */
record OutsideTenants(DataSource pool) implements Connections {
    @Override
    public Connection open(boolean afterChanges) throws SQLException {
        return pool.getConnection();
    }

    /** A statement is one of its own. */
    @Override
    public void requireTransaction() {}

    @Override
    public LaterUpdates later() {
        throw new IllegalStateException("A statement is one of its own here: there is no later.");
    }

    @Override
    public String tenant() {
        throw new IllegalStateException("No tenant is asked for here, so :tenant stands for nothing.");
    }
}
