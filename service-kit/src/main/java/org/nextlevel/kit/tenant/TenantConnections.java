package org.nextlevel.kit.tenant;

import io.agroal.api.AgroalPoolInterceptor;
import io.quarkus.arc.Arc;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import org.jboss.logging.Logger;

/**
 * The second lock: each transaction carries the current tenant, which row-level security compares with every row. Outside a tenant it
 * carries none and sees no row. What a connection carries ends with the transaction, so that a pooler may lend the same connection to
 * another tenant then (ADR 0078); a statement outside transactions therefore gets one of its own, which ends when the connection
 * is given back.
 *
 * <p>It never throws: when it is called the connection has joined its transaction, and the pool would lend it again while that
 * still holds it. Whoever takes a connection therefore asks for the tenant first.
 */
@ApplicationScoped
class TenantConnections implements AgroalPoolInterceptor {
    private static final Logger LOG = Logger.getLogger(TenantConnections.class);

    /** A transaction of an instance that stands still is ended, too: nobody waits for its locks for good. */
    private static final String BEGIN = """
            select set_config('nextlevel.tenant', ?, true), set_config('idle_in_transaction_session_timeout', '30s', true)""";

    private final CurrentTenant tenant;

    TenantConnections(CurrentTenant tenant) {
        this.tenant = tenant;
    }

    @Override
    public void onConnectionAcquire(Connection connection) {
        String id = id();
        try {
            if (!connection.getAutoCommit() || !id.isEmpty()) {
                connection.setAutoCommit(false);
                begin(connection, id);
            }
        } catch (SQLException e) {
            LOG.warnf("A connection cannot be used and is thrown away: SQLState %s", e.getSQLState());
            breakOff(connection);
        }
    }

    private static void begin(Connection connection, String id) throws SQLException {
        try (var set = connection.prepareStatement(BEGIN)) {
            set.setString(1, id);
            set.execute();
        }
    }

    /** Of a transaction that was begun by whoever manages them nothing is left by now. */
    @Override
    public void onConnectionReturn(Connection connection) {
        try {
            if (!connection.isClosed() && !connection.getAutoCommit()) {
                end(connection);
            }
        } catch (SQLException e) {
            LOG.warnf("A connection cannot be given back and is thrown away: SQLState %s", e.getSQLState());
            breakOff(connection);
        }
    }

    private static void end(Connection connection) throws SQLException {
        try {
            connection.commit();
        } catch (SQLException refused) {
            // A statement failed, and whoever sent it knows.
            LOG.debug("What was begun outside of transactions is taken back", refused);
            connection.rollback();
        }
        connection.setAutoCommit(true);
    }

    private String id() {
        try {
            return Arc.container().requestContext().isActive() ? tenant.find().orElse("") : "";
        } catch (RuntimeException e) {
            LOG.debug("The tenant cannot be told: no row will be seen", e);
            return "";
        }
    }

    /** It does not carry the tenant: its next statement must fail with an SQLException. */
    private static void breakOff(Connection connection) {
        try {
            if (!connection.isClosed()) {
                // The driver's own: the pool's wrapper forgets the connection before it aborts it (Agroal 3.0.1).
                connection.unwrap(Connection.class).abort(Runnable::run);
            }
        } catch (SQLException e) {
            throw new IllegalStateException("A connection that may carry another tenant could not be closed.", e);
        }
    }
}
