package org.nextlevel.kit.background;

import io.agroal.api.AgroalDataSource;
import io.quarkus.agroal.DataSource;
import io.quarkus.arc.Arc;
import io.quarkus.runtime.ShutdownEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.BooleanSupplier;
import org.nextlevel.kit.tenant.CurrentTenant;

/** Work that is due in every tenant and belongs to no request. */
@ApplicationScoped
public class EveryTenant {
    private final AgroalDataSource database;
    private final CurrentTenant tenant;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();

    EveryTenant(@DataSource("relay") AgroalDataSource database, CurrentTenant tenant) {
        this.database = database;
        this.tenant = tenant;
    }

    void stop(@Observes ShutdownEvent event) {
        threads.shutdownNow();
    }

    /**
     * The work in rounds. Whoever does it again and again keeps them and makes no others: they alone know which tenants still go on beside the
     * others.
     *
     * @param table each tenant with a row in it has turns: a name in the code, never one from outside; a migration says
     *     {@code call tenants_are_told_by('…')}
     * @param step does a little of it, a second or so, with the tenant open and outside a transaction, and says whether there may be more
     */
    public Rounds rounds(String table, BooleanSupplier step) {
        return new Rounds(table, () -> with(table), owner -> within(owner, step), threads, Rounds.Limits.ORDINARY);
    }

    private boolean within(String owner, BooleanSupplier step) {
        var context = Arc.container().requestContext();
        context.activate();
        try {
            tenant.open(owner);
            return step.getAsBoolean();
        } finally {
            context.terminate();
        }
    }

    /** One probe of an index a tenant, however many rows each has. */
    private List<String> with(String table) {
        List<String> owners = new ArrayList<>();
        try (var connection = database.getConnection();
                var select = connection.prepareStatement("select min(tenant) from " + table + " where tenant > ?")) {
            String next = after("", select);
            while (next != null) {
                owners.add(next);
                next = after(next, select);
            }
        } catch (SQLException e) {
            throw new IllegalStateException("The tenants of " + table + " cannot be read.", e);
        }
        return owners;
    }

    private static String after(String owner, PreparedStatement select) throws SQLException {
        select.setString(1, owner);
        try (var row = select.executeQuery()) {
            row.next();
            return row.getString(1);
        }
    }
}
