package org.nextlevel.kit.republish;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.nextlevel.kit.tenant.CurrentTenant;

/**
 * Whether the current tenant's copies of what others own are being built anew. Who keeps what it computes from them waits
 * until they are complete; else it would keep what never was.
 */
@ApplicationScoped
public class Rebuilding {
    private final DataSource database;
    private final CurrentTenant tenant;

    Rebuilding(DataSource database, CurrentTenant tenant) {
        this.database = database;
        this.tenant = tenant;
    }

    /** From before the copies are emptied until all that their owners told again is handled. */
    public boolean isUnderWay() {
        tenant.require();
        try (var connection = database.getConnection();
                var select = connection.prepareStatement("select from rebuild");
                var row = select.executeQuery()) {
            return row.next();
        } catch (SQLException e) {
            throw new IllegalStateException("Whether copies are rebuilt could not be read.", e);
        }
    }
}
