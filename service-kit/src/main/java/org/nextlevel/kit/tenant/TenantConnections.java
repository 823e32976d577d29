package org.nextlevel.kit.tenant;

import io.agroal.api.AgroalPoolInterceptor;
import io.quarkus.arc.Arc;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;

/**
 * The second lock: each connection that leaves the pool carries the current tenant, which row-level security compares
 * with every row. Outside a tenant it carries none and sees no row.
 */
@ApplicationScoped
class TenantConnections implements AgroalPoolInterceptor {
    private final CurrentTenant tenant;

    TenantConnections(CurrentTenant tenant) {
        this.tenant = tenant;
    }

    @Override
    public void onConnectionAcquire(Connection connection) {
        String id = Arc.container().requestContext().isActive() ? tenant.find().orElse("") : "";
        try (var set = connection.prepareStatement("select set_config('nextlevel.tenant', ?, false)")) {
            set.setString(1, id);
            set.execute();
        } catch (SQLException e) {
            throw new IllegalStateException("The tenant could not be set on the connection.", e);
        }
    }
}
