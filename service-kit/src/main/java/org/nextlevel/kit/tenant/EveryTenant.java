package org.nextlevel.kit.tenant;

import io.agroal.api.AgroalDataSource;
import io.quarkus.agroal.DataSource;
import io.quarkus.arc.Arc;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import org.jboss.logging.Logger;

/** Work that is due in every tenant and belongs to no request. */
@ApplicationScoped
public class EveryTenant {
    private static final Logger LOG = Logger.getLogger(EveryTenant.class);

    private final AgroalDataSource database;
    private final CurrentTenant tenant;

    EveryTenant(@DataSource("relay") AgroalDataSource database, CurrentTenant tenant) {
        this.database = database;
        this.tenant = tenant;
    }

    /**
     * Does the work once in each tenant that has a row in the table, one after another, until the thread is interrupted.
     * Work that fails is logged, and the other tenants have theirs nevertheless.
     *
     * @param table a name in the code, never one from outside; a migration says {@code call tenants_are_told_by('…')}
     * @param work called with the tenant open, outside a transaction
     * @throws SQLException when the tenants cannot be read
     */
    public void run(String table, Runnable work) throws SQLException {
        String next = after("", table);
        while (next != null && !Thread.currentThread().isInterrupted()) {
            run(next, work, table);
            next = after(next, table);
        }
    }

    private void run(String owner, Runnable work, String table) {
        var context = Arc.container().requestContext();
        context.activate();
        try {
            tenant.open(owner);
            work.run();
        } catch (RuntimeException e) {
            LOG.warnf(e, "What was due for a tenant of table %s was not done", table);
        } finally {
            context.terminate();
        }
    }

    /** One probe of an index a tenant, however many rows each has. */
    private String after(String owner, String table) throws SQLException {
        try (var connection = database.getConnection();
                var select = connection.prepareStatement("select min(tenant) from " + table + " where tenant > ?")) {
            select.setString(1, owner);
            try (var row = select.executeQuery()) {
                row.next();
                return row.getString(1);
            }
        }
    }
}
