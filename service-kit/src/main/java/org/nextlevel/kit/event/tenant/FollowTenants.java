package org.nextlevel.kit.event.tenant;

import io.agroal.api.AgroalDataSource;
import io.quarkus.agroal.DataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.nextlevel.kit.event.inbox.IncomingEvent;
import org.nextlevel.kit.sql.Row;
import org.nextlevel.kit.sql.Sql;
import org.nextlevel.kit.tenant.AfterCommit;
import org.nextlevel.kit.tenant.state.KnownTenants;
import org.nextlevel.kit.tenant.state.TenantState;

/** Keeps which companies there are, and erases what this service has of one that is erased. */
@ApplicationScoped
public class FollowTenants {
    private static final Set<String> TYPES =
            Set.of("TenantCreated", "TenantSuspended", "TenantResumed", "TenantErased");

    private static final String TAKE = """
            insert into known_tenant (tenant, state, version, changed_at, changed_by)
            values (:tenant, :state, :version, :now, :by)
            on conflict (tenant) do update set state = excluded.state, version = excluded.version,
              changed_at = excluded.changed_at, changed_by = excluded.changed_by
            where is_newer(excluded.version, excluded.told_at, known_tenant.version, known_tenant.told_at)""";

    private final Sql sql;
    private final KnownTenants known;
    private final AgroalDataSource database;
    private final AfterCommit afterCommit;
    private final Clock clock;

    FollowTenants(
            Sql sql,
            KnownTenants known,
            @DataSource("relay") AgroalDataSource database,
            AfterCommit afterCommit,
            Clock clock) {
        this.sql = sql;
        this.database = database;
        this.known = known;
        this.afterCommit = afterCommit;
        this.clock = clock;
    }

    /** The open tenant as it is known; nobody else changes it until the transaction ends. */
    public Optional<TenantRecord> hold() {
        sql.lock(":tenant itself");
        return sql.query("select tenant, state, version from known_tenant where tenant = :tenant")
                .first(FollowTenants::read);
    }

    /** All that there are or were, whatever tenant is open; no word of any. */
    public List<TenantRecord> all() {
        return Sql.outsideTenants(database)
                .query("select tenant, state, version from known_tenant order by tenant")
                .list(FollowTenants::read);
    }

    private static TenantRecord read(Row row) {
        return new TenantRecord(
                row.text("tenant"), row.constant("state", TenantState.class), row.largeNumber("version"));
    }

    /** Takes it over, in the inbox's transaction, when it is about the tenant itself; any other event is left alone. */
    public void take(IncomingEvent event) {
        if (TYPES.contains(event.type())) {
            take(event.as(TenantRecord.class), null);
        }
    }

    /**
     * The same of a record, in the caller's transaction with its tenant open; an older version changes nothing.
     *
     * @param by the subject of the operator's login, which outlasts the audit of the tenant; null where others tell it
     */
    public void take(TenantRecord told, String by) {
        int taken = sql.update(TAKE)
                .with("state", told.state())
                .with("version", told.version())
                .with("now", clock.instant())
                .with("by", by)
                .run();
        if (taken > 0 && told.state() == TenantState.ERASED) {
            sql.query("select erase_tenant()").exists();
        }
        afterCommit.run(() -> known.changed(told.tenant()));
    }
}
