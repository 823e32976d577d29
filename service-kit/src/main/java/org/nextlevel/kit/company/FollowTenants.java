package org.nextlevel.kit.company;

import io.agroal.api.AgroalDataSource;
import io.quarkus.agroal.DataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.nextlevel.kit.event.inbox.IncomingEvent;
import org.nextlevel.kit.event.outbox.Outbox;
import org.nextlevel.kit.personal.ErasedPart;
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
    private final EraseTenant erase;
    private final Outbox outbox;
    private final Clock clock;

    FollowTenants(
            Sql sql,
            KnownTenants known,
            @DataSource("relay") AgroalDataSource database,
            AfterCommit afterCommit,
            EraseTenant erase,
            Outbox outbox,
            Clock clock) {
        this.sql = sql;
        this.database = database;
        this.known = known;
        this.afterCommit = afterCommit;
        this.erase = erase;
        this.outbox = outbox;
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

    /** One that is or was, whatever tenant is open. */
    public Optional<TenantRecord> find(String alias) {
        return Sql.outsideTenants(database)
                .query("select tenant, state, version from known_tenant where tenant = :alias")
                .with("alias", alias)
                .first(FollowTenants::read);
    }

    /** By whom, if that was told, and when the open tenant became what it is. */
    public Optional<TenantChange> lastChange() {
        return sql.query("select changed_by, changed_at from known_tenant where tenant = :tenant")
                .first(row -> new TenantChange(row.text("changed_by"), row.instant("changed_at")));
    }

    /** @param by the subject of an operator's login; null where that was not told */
    public record TenantChange(String by, Instant at) {}

    private static TenantRecord read(Row row) {
        return new TenantRecord(
                row.text("tenant"), row.constant("state", TenantState.class), row.largeNumber("version"));
    }

    /**
     * Takes it over, in the inbox's transaction, when it is about the tenant itself; any other event is left alone. The end
     * of a tenant is acknowledged.
     *
     * @param topic of this service, on which it acknowledges
     */
    public void take(IncomingEvent event, String topic) {
        if (TYPES.contains(event.type())) {
            event.joinTrace();
            TenantRecord told = event.as(TenantRecord.class);
            List<ErasedPart> parts = take(told, null);
            if (!parts.isEmpty()) {
                outbox.append(new TenantErasureAcknowledged(topic, told.tenant(), parts));
            }
        }
    }

    /**
     * The same of a record, in the caller's transaction with its tenant open; an older version changes nothing.
     *
     * @param by the subject of the operator's login, which outlasts the audit of the tenant; null where others tell it
     * @return what went of an erased tenant and what remains; empty for any other
     */
    public List<ErasedPart> take(TenantRecord told, String by) {
        int taken = sql.update(TAKE)
                .with("state", told.state())
                .with("version", told.version())
                .with("now", clock.instant())
                .with("by", by)
                .run();
        afterCommit.run(() -> known.changed(told.tenant()));
        if (told.state() != TenantState.ERASED) {
            return List.of();
        }
        // Told again, it acknowledges again: the first acknowledgement may be what was lost.
        return taken > 0 ? erase.erase() : isErased() ? erase.remainder() : List.of();
    }

    /** Whether the open tenant was erased. */
    public boolean isErased() {
        return sql.query("select 1 from known_tenant where tenant = :tenant and state = 'ERASED'")
                .exists();
    }
}
