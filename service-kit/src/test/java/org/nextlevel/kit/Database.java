package org.nextlevel.kit;

import io.quarkus.arc.Arc;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.nextlevel.kit.tenant.CurrentTenant;

/** Looks into the database as a tenant, by plain SQL that Hibernate does not filter. */
public final class Database {
    private Database() {}

    public static List<String> as(String tenant, String sql) {
        var context = Arc.container().requestContext();
        context.activate();
        try (var connection = connection(tenant);
                var statement = connection.createStatement()) {
            List<String> values = new ArrayList<>();
            if (statement.execute(sql)) {
                var rows = statement.getResultSet();
                while (rows.next()) {
                    values.add(rows.getString(1));
                }
            }
            return values;
        } catch (SQLException e) {
            throw new IllegalStateException(e.getMessage(), e);
        } finally {
            context.terminate();
        }
    }

    private static java.sql.Connection connection(String tenant) throws SQLException {
        Arc.container().instance(CurrentTenant.class).get().open(tenant);
        return Arc.container().instance(DataSource.class).get().getConnection();
    }
}
