package org.nextlevel.kit.event;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.nextlevel.kit.tenant.CurrentTenant;

/**
 * Writes what an event tells in one statement, whatever is stored already. An upsert rather than an entity: when two
 * instances handle the same person during a rebalance, the newer version wins and neither event fails.
 */
@ApplicationScoped
public class Projection {
    private final DataSource database;
    private final CurrentTenant tenant;
    private final ObjectMapper json;

    Projection(DataSource database, CurrentTenant tenant, ObjectMapper json) {
        this.database = database;
        this.tenant = tenant;
        this.json = json;
    }

    /**
     * Runs an upsert in the transaction of the event.
     *
     * @param sql its first parameter is the tenant
     * @param values the other parameters, null allowed
     * @return whether a row was written: false when what is stored is as new already
     * @throws IllegalStateException when no tenant is open, or the database refuses
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public boolean write(String sql, Object... values) {
        String owner = tenant.require();
        try (var connection = database.getConnection();
                var upsert = connection.prepareStatement(sql)) {
            upsert.setString(1, owner);
            for (int i = 0; i < values.length; i++) {
                upsert.setObject(i + 2, values[i]);
            }
            return upsert.executeUpdate() > 0;
        } catch (SQLException e) {
            throw new IllegalStateException("The event could not be written.", e);
        }
    }

    /** A value for a JSON column. */
    public String json(Object value) {
        try {
            return json.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
