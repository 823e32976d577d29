package org.nextlevel.kit.tenant;

import io.agroal.api.AgroalPoolInterceptor;
import io.quarkus.arc.Arc;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import org.jboss.logging.Logger;

/**
 * The second lock: each connection that leaves the pool carries the current tenant, which row-level security compares
 * with every row. Outside a tenant it carries none and sees no row. It never throws: when it is called the connection
 * has joined its transaction, and the pool would lend it again while that still holds it. Whoever takes a connection
 * therefore asks for the tenant first.
 */
@ApplicationScoped
class TenantConnections implements AgroalPoolInterceptor {
    private static final Logger LOG = Logger.getLogger(TenantConnections.class);

    private final CurrentTenant tenant;

    TenantConnections(CurrentTenant tenant) {
        this.tenant = tenant;
    }

    @Override
    public void onConnectionAcquire(Connection connection) {
        try (var set = connection.prepareStatement("select set_config('nextlevel.tenant', ?, false)")) {
            set.setString(1, id());
            set.execute();
        } catch (SQLException e) {
            LOG.warnf("A connection cannot be used and is thrown away: SQLState %s", e.getSQLState());
            breakOff(connection);
        }
    }

    private String id() {
        try {
            return Arc.container().requestContext().isActive() ? tenant.find().orElse("") : "";
        } catch (RuntimeException e) {
            LOG.debug("The tenant cannot be told: no row will be seen", e);
            return "";
        }
    }

    /** It may still carry another's tenant: its next statement must fail with an SQLException. */
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
