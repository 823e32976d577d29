package org.nextlevel.kit.sql;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Status;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.hibernate.Session;
import org.nextlevel.kit.tenant.CurrentTenant;

/** The database as the current tenant and transaction see it. */
@ApplicationScoped
class TenantDatabase implements Connections {
    private final DataSource pool;
    private final CurrentTenant tenant;
    private final TransactionSynchronizationRegistry transaction;
    private final Session entities;
    private final ObjectMapper json;

    TenantDatabase(
            DataSource pool,
            CurrentTenant tenant,
            TransactionSynchronizationRegistry transaction,
            Session entities,
            ObjectMapper json) {
        this.pool = pool;
        this.tenant = tenant;
        this.transaction = transaction;
        this.entities = entities;
        this.json = json;
    }

    @Override
    public Connection open(boolean afterChanges) throws SQLException {
        // First of all: a connection that is lent without a tenant sees no row, and nobody would be told why.
        tenant.require();
        if (afterChanges && transaction.getTransactionStatus() == Status.STATUS_ACTIVE) {
            entities.flush();
            if (transaction.getResource(this) instanceof LaterUpdates later) {
                later.run();
            }
        }
        return pool.getConnection();
    }

    @Override
    public void requireTransaction() {
        if (transaction.getTransactionStatus() == Status.STATUS_NO_TRANSACTION) {
            throw new IllegalStateException("This needs a transaction.");
        }
    }

    @Override
    public LaterUpdates later() {
        if (transaction.getResource(this) instanceof LaterUpdates begun) {
            return begun;
        }
        LaterUpdates later = new LaterUpdates(this, json);
        transaction.putResource(this, later);
        if (transaction.getTransactionStatus() == Status.STATUS_ACTIVE) {
            transaction.registerInterposedSynchronization(later);
        }
        return later;
    }

    @Override
    public String tenant() {
        return tenant.require();
    }
}
